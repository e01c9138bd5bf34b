import type {Element, ElementContent} from 'hast'
import type {z} from 'zod'
import type {DataBook} from '../data/book.ts'
import type {Message} from '../diagnostic.ts'

/** What is wrong with attributes that are well-formed one by one: a column that is not there, data that a form cannot show. */
export interface AttributeProblem {
  /** name of the attribute, and the place in its list */
  attribute: string
  index?: number
  actual: string
  why: {kind: 'unknown-column'; table: string; known: readonly string[]} | {kind: 'unfit-data'; reason: UnfitReason}
}

/** Why data do not suit a component. */
export type UnfitReason =
  | 'text-column'
  | 'no-rows'
  | 'negative-part'
  | 'too-many-series'
  | 'too-many-categories'
  | 'units-differ'
  | 'no-source'
  | 'bad-template'
  | 'empty-cell'

/** What a component may know of the place where it stands. */
export interface RenderContext {
  book: DataBook
  /** in the source text */
  line: number
  /** its number among the captions of its kind, through the whole paper; from 1 */
  number?: number
  /** the formula of an attribute as its author wrote it, without the braces */
  written: (attribute: string) => string | undefined
  /** a note called here, with its text */
  note: (text: string) => Element
}

/** A component of the closed vocabulary: its name, where it may stand, its attributes, and how data become a part of the official tree. */
export interface ComponentSpec<Attributes extends z.ZodObject = z.ZodObject> {
  name: string
  title: Message
  /** what it is for, in a sentence or two */
  description: Message
  /** a text over the example workspace; the manual shows it with what comes of it, and a test holds it against the rules */
  example: string
  /** `document`: at the top level of the body only; `block`: wherever a paragraph may stand; `inline`: in a sentence, too */
  place: 'document' | 'block' | 'inline'
  attributes: Attributes
  /** among what it is counted through the paper, where it has a caption */
  numbered?: 'table' | 'chart'
  /** faults that only attributes together can show */
  problems?(attributes: z.output<Attributes>, book: DataBook): AttributeProblem[]
  /** written by the official tree itself where it is absent */
  render?(attributes: z.output<Attributes>, context: RenderContext): ElementContent[]
}

/** Keep the schema's own type, so that the writer of the tree narrows nothing again. */
export function defineComponent<Attributes extends z.ZodObject>(
  spec: ComponentSpec<Attributes>
): ComponentSpec<Attributes> {
  return spec
}
