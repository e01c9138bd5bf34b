import {appendix} from './appendix.ts'
import type {ComponentSpec} from './component.ts'
import {recipients} from './recipients.ts'
import {signature} from './signature.ts'

/** The closed vocabulary: what may stand in a paper besides Markdown. */
export const components: ComponentSpec[] = [appendix, recipients, signature]

/** The component of that name, e.g. `Appendix`. */
export function findComponent(name: string): ComponentSpec | undefined {
  return components.find(component => component.name === name)
}
