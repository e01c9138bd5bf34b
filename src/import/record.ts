import type {Remark} from './remark.ts'

/** A stretch of text with one formatting. */
export interface TextRun {
  kind: 'text'
  text: string
  strong?: boolean
  emphasis?: boolean
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
  /** a number that the source's own numbering prints before the text, e.g. `a)` of a word processor */
  label?: string
  /** a note body stood between this paragraph and the one before */
  afterNote?: boolean
}

export interface CellRecord {
  paragraphs: Run[][]
}

export interface TableRecord {
  kind: 'table'
  line: number
  gapBefore: number
  rows: CellRecord[][]
  /** made from columns of plain text, not from a table of the source */
  inferred?: boolean
}

export type BlockRecord = ParagraphRecord | TableRecord

/** What every reader gives: neutral records, the bodies of notes it knows, and what it had to change. */
export interface SourceText {
  blocks: BlockRecord[]
  notes: ReadonlyMap<string, Run[]>
  remarks: Remark[]
}

/** The words of the runs: breaks as spaces, calls of notes left out. */
export function plainText(runs: Run[]): string {
  return runs.map(run => (run.kind === 'text' ? run.text : run.kind === 'break' ? ' ' : '')).join('')
}

/** The text of a paragraph, its automatic number included. */
export function textOf(record: ParagraphRecord): string {
  const text = plainText(record.runs).trim()
  return record.label ? `${record.label} ${text}` : text
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
