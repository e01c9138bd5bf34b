import type {Address} from '../address.ts'
import type {FieldRow} from './schema-fields.ts'

/** A text that one may write, and what comes of it: words, or HTML of a paper. */
export interface ManualSample {
  text: string
  result?: string
  html?: string
}

/** A table of short words; the first cell of a row names it. */
export interface ManualTable {
  head: string[]
  rows: string[][]
}

/** One component, function or file of the manual. */
export interface ManualSection {
  /** its anchor */
  id: string
  title: string
  /** as it is written, e.g. `share(part, whole)` */
  usage?: string
  paragraphs: string[]
  fields?: FieldRow[]
  table?: ManualTable
  samples?: ManualSample[]
}

/** A page of the manual, made from the source of what it explains. */
export interface ManualPage {
  slug: string
  address: Address
  title: string
  description: string
  lead: string
  sections: ManualSection[]
}
