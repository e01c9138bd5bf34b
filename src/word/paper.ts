import type {Element} from 'hast'
import type {Carried, Provenance} from '../core/model/origin.ts'
import type {ParagraphLayout} from './style.ts'
import type {StyleId} from './style-names.ts'

/** A paper as a word processor knows one: both writers (docx, odt) and the plain ones take it and nothing else. */
export interface WordPaper {
  properties: PaperProperties
  sections: WordSection[]
  origin: Provenance
  /** absent where the file is not to hold its source */
  carried?: Carried
}

/** What the file says of itself. */
export interface PaperProperties {
  title: string
  subject: string
  author: string
  keywords: string[]
  /** e.g. `vi-VN` */
  language: string
  /** ISO day; two runs must agree, so it is never the day of the export */
  date: string
}

/** A run of pages that lie one way, on a sheet of its own. */
export interface WordSection {
  sheet: Sheet
  /** notes are counted on from the run before */
  continues: boolean
  /** in the margins of the first page */
  firstHead: Paragraph[]
  firstFoot: Paragraph[]
  blocks: Block[]
}

/** Lengths in millimetres. */
export interface Sheet {
  width: number
  height: number
  landscape: boolean
  top: number
  right: number
  bottom: number
  left: number
  numberFromTop: number
  /** from the lower edge to the foot's last line */
  footFromBottom: number
  numberOnFirst: boolean
  /** false: the pages are counted on from the section before */
  restart: boolean
}

export type Block = Paragraph | Table

/** One paragraph of a named style; `layout` holds only what this paragraph has different. */
export interface Paragraph {
  kind: 'paragraph'
  style: StyleId
  inlines: Inline[]
  layout: Partial<ParagraphLayout>
  /** level in the contents, from 1 */
  outline?: number
  list?: ListPlace
  border?: ParagraphBorder
  pin?: Pin
}

/** A paragraph that stands at the foot of its page, wherever the text ends: of the text's area, or of the sheet (mm from its edge). */
export type Pin = {to: 'text'} | {to: 'sheet'; fromBottom: number}

/** A label that the word processor counts itself; without the list the paragraph begins with `label`. */
export interface ListPlace {
  list: ListSpec
  level: number
  /** counts from `start` again for each new one */
  instance: number
  /** as printed, e.g. `II.` */
  label: string
}

/** A list of the word processor. */
export interface ListSpec {
  id: string
  levels: ListLevel[]
}

export interface ListLevel {
  format: 'decimal' | 'roman' | 'dash'
  /** `%1.` as Word writes it */
  text: string
  start: number
  /** nothing follows the label in its line */
  alone: boolean
  /** mm of the first line */
  indent: number
}

/** Lines around or above a paragraph; widths in points. */
export interface ParagraphBorder {
  sides: 'top' | 'bottom' | 'box'
  width: number
  colour: string
  /** points between the line and the text, above and below */
  space: number
}

/** `layout` tables have no lines; `data` tables have a head that is repeated; `frame` is one box of a colour. */
export interface Table {
  kind: 'table'
  look: 'layout' | 'data' | 'frame'
  /** of its lines, `#rrggbb` */
  colour: string
  /** points that the sheet leaves above it; what is written has them in a paragraph */
  before: number
  /** of the columns, in mm */
  widths: number[]
  rows: TableRow[]
  /** the line below names its source */
  hasSource: boolean
  /** what a reader who does not see it is told */
  description: string
}

export interface TableRow {
  head: boolean
  /** mm that it has at least */
  height?: number
  cells: TableCell[]
}

export interface TableCell {
  blocks: Block[]
  columns: number
  rows: number
  middle: boolean
}

export type Inline = TextInline | {kind: 'break'} | {kind: 'tab'} | {kind: 'page-number'} | Note | Picture

export interface TextInline {
  kind: 'text'
  text: string
  bold?: boolean
  /** false: upright in a style that slants */
  italic?: boolean
  raised?: boolean
  /** the words of a value from data */
  value?: string
  /** repeats the number of a note that was called before */
  noteAgain?: boolean
  framed?: boolean
}

/** A note at its call; `number` counts through the paper, `shown` through its section. */
export interface Note {
  kind: 'note'
  number: number
  shown: number
  inlines: Inline[]
}

/** A drawing, in points. */
export interface Picture {
  kind: 'picture'
  svg: Element
  width: number
  height: number
  title: string
  description: string
}
