import type {z} from 'zod'
import type {Message} from '../diagnostic.ts'

/** A component of the closed vocabulary: its name, where it may stand, and its attributes. The official tree writes it. */
export interface ComponentSpec<Attributes extends z.ZodObject = z.ZodObject> {
  name: string
  title: Message
  /** `document`: at the top level of the body only; `block`: wherever a paragraph may stand */
  place: 'document' | 'block'
  attributes: Attributes
}

/** Keep the schema's own type, so that the writer of the tree narrows nothing again. */
export function defineComponent<Attributes extends z.ZodObject>(
  spec: ComponentSpec<Attributes>
): ComponentSpec<Attributes> {
  return spec
}
