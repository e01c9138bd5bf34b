import {appendix} from './appendix.ts'
import {change} from './change.ts'
import {chart} from './chart.ts'
import type {ComponentSpec} from './component.ts'
import {dataTable} from './data-table.ts'
import {fact} from './fact.ts'
import {list} from './list.ts'
import {recipients} from './recipients.ts'
import {redact} from './redact.ts'
import {signature} from './signature.ts'
import {targets} from './targets.ts'

/** The closed vocabulary: what may stand in a paper besides Markdown. */
export const components: ComponentSpec[] = [
  appendix,
  recipients,
  signature,
  redact,
  dataTable,
  chart,
  targets,
  change,
  fact,
  list
]

/** The component of that name, e.g. `Appendix`. */
export function findComponent(name: string): ComponentSpec | undefined {
  return components.find(component => component.name === name)
}
