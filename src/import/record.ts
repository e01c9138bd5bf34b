import type {MeasuredParagraph} from './docx/measured.ts'
import type {Remark} from './remark.ts'

/** A stretch of text with one formatting. */
export interface TextRun {
  kind: 'text'
  text: string
  strong?: boolean
  emphasis?: boolean
  /** the paragraph that it came from, where the form of the paper is measured */
  measured?: MeasuredParagraph
}

/** The call of a note; the body stands in `SourceText.notes`. */
export interface NoteRun {
  kind: 'note'
  id: string
}

/** A line break inside a paragraph. */
export interface BreakRun {
  kind: 'break'
}

export type Run = TextRun | NoteRun | BreakRun

/** What a reader knows of the paragraph's look; a plain text shows little of it. */
export interface ParagraphHints {
  /** all of its text is bold */
  bold?: boolean
  align?: 'left' | 'center' | 'right' | 'justify'
  /** millimetres from the left edge of the text */
  indent?: number
  /** name of the paragraph style in the source, e.g. `Heading 1` */
  style?: string
  /** level that the source gives it among its headings, from 1; 0 where the source marks headings and this is none */
  outline?: number
  /** the source sets it apart as the words of another text */
  quoted?: boolean
  /** how deep an item of a list lies, from 0 */
  depth?: number
}

/** One paragraph as it stands in the source, before anybody knows what it is. */
export interface ParagraphRecord {
  kind: 'paragraph'
  /** first line in the source, from 1; the paragraph's ordinal where the source has no lines */
  line: number
  runs: Run[]
  /** empty lines before it: 0 continues a group such as a subject of three lines */
  gapBefore: number
  hints: ParagraphHints
  /** a note body stood between this paragraph and the one before */
  afterNote?: boolean
  /** it stands on a page that lies */
  landscape?: boolean
}

export interface CellRecord {
  paragraphs: Run[][]
}

export type ColumnAlign = 'left' | 'center' | 'right' | null

export interface TableRecord {
  kind: 'table'
  line: number
  gapBefore: number
  rows: CellRecord[][]
  /** made from columns of plain text, not from a table of the source */
  inferred?: boolean
  /** of the columns, as far as their cells agree */
  align?: ColumnAlign[]
  /** no lines are drawn: it sets text side by side, or is a list of figures */
  unruled?: boolean
  /** it stands on a page that lies */
  landscape?: boolean
}

export type BlockRecord = ParagraphRecord | TableRecord

/** What every reader gives: neutral records, the bodies of notes it knows, and what it had to change. */
export interface SourceText {
  blocks: BlockRecord[]
  notes: ReadonlyMap<string, Run[]>
  remarks: Remark[]
  /** what `line` counts: a word processor's file has no lines */
  unit: 'line' | 'paragraph'
  /** taken out of the file, in the order of the text */
  pictures: Picture[]
}

/** A picture of the paper, as it lay in the file. */
export interface Picture {
  /** with its dot, told by the bytes and not by a name */
  extension: string
  bytes: Uint8Array
}

/** The words of the runs: breaks as spaces, calls of notes left out. */
export function plainText(runs: Run[]): string {
  return runs.map(run => (run.kind === 'text' ? run.text : run.kind === 'break' ? ' ' : '')).join('')
}

/** The text of a record, paragraph by paragraph; a table cell by cell, row by row. */
export function paragraphsOf(block: BlockRecord): Run[][] {
  return block.kind === 'paragraph' ? [block.runs] : block.rows.flat().flatMap(cell => cell.paragraphs)
}

/** Whether all words of a paragraph are bold, as a hint. */
export function boldHint(runs: Run[]): Pick<ParagraphHints, 'bold'> {
  const texts = runs.filter(run => run.kind === 'text' && run.text.trim() !== '')
  return texts.length > 0 && texts.every(run => run.kind === 'text' && run.strong) ? {bold: true} : {}
}

/** The text of a paragraph. */
export function textOf(record: ParagraphRecord): string {
  return plainText(record.runs).trim()
}

/** The same paragraph without its first `length` characters of text. */
export function dropStart(runs: Run[], length: number): Run[] {
  const [first, ...rest] = runs
  if (first?.kind !== 'text' || length <= 0) return runs
  if (first.text.length > length) return [{...first, text: first.text.slice(length)}, ...rest]
  return dropStart(rest, length - first.text.length)
}

/** Append runs after a space, which takes the format that both neighbours share; the first list is changed. */
export function joinRuns(runs: Run[], more: Run[]): void {
  const last = runs.at(-1)
  const next = more[0]
  const shared = last?.kind === 'text' && next?.kind === 'text'
  runs.push({
    kind: 'text',
    text: ' ',
    ...(shared && last.strong && next.strong && {strong: true}),
    ...(shared && last.emphasis && next.emphasis && {emphasis: true})
  })
  for (const run of more) runs.push(run)
}
