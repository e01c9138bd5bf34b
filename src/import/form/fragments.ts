import type {WordAlign, WordRun} from '../../core/checker/word-form.ts'
import type {MeasuredParagraph} from '../docx/measured.ts'
import {type ParagraphRecord, type Run, textOf} from '../record.ts'

/** A record of the text with the paragraph of the file that it came from: the whole of it, or one of two columns made by tabs. */
export interface Fragment {
  text: string
  paragraph: MeasuredParagraph
  runs: WordRun[]
  /** absent where tabs set the columns: the paragraph then says nothing of its parts */
  align?: WordAlign
  column?: 'left' | 'right'
}

/** The paragraph of the file behind a record's runs. */
export function measuredOf(runs: readonly Run[]): MeasuredParagraph | undefined {
  for (const run of runs) if (run.kind === 'text' && run.measured) return run.measured
  return undefined
}

/** What of the file stands behind a record; `columns`: how many cells the rows of a table have. */
export function fragmentOf(record: ParagraphRecord, columns: ReadonlyMap<number, number>): Fragment | undefined {
  const paragraph = measuredOf(record.runs)
  if (!paragraph) return undefined
  const text = textOf(record)
  const lead = /^\s*/.exec(paragraph.runs.map(run => run.text).join(''))?.[0] ?? ''
  // Who pushes a line with tabs or spaces sets it by eye.
  const isPushed = /\t| {3}/.test(lead)
  const isWhole = text.length >= paragraph.text.replace(/\s+/g, ' ').length - 1
  if (isWhole)
    return {
      text,
      paragraph,
      runs: paragraph.runs,
      ...(!isPushed && {align: paragraph.align}),
      ...sideOfCell(paragraph, columns)
    }
  const part = {text, paragraph, runs: runsOfText(paragraph.runs, text)}
  // Only tabs part a line; what a note has split off still is the paragraph.
  if (!/\t| {3}/.test(paragraph.text)) return {...part, align: paragraph.align, ...sideOfCell(paragraph, columns)}
  return {...part, column: paragraph.text.startsWith(text) ? 'left' : 'right'}
}

/** The runs that show a part of their text; all of them where the part cannot be told. */
export function runsOfText(runs: WordRun[], text: string): WordRun[] {
  const whole = runs.map(run => run.text).join('')
  const start = whole.indexOf(text)
  return start < 0 ? runs : sliceRuns(runs, start, start + text.length)
}

/** The runs between two letters of their text. */
export function sliceRuns(runs: WordRun[], start: number, end: number): WordRun[] {
  let at = 0
  return runs.flatMap(run => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += run.text.length
    return text === '' ? [] : [{...run, text}]
  })
}

/** How many columns each table of the file has. */
export function columnCounts(paragraphs: readonly MeasuredParagraph[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const {spot} of paragraphs)
    if (spot.cell) counts.set(spot.cell.table, Math.max(counts.get(spot.cell.table) ?? 0, spot.cell.cell))
  return counts
}

// --- internal ---

function sideOfCell(
  {spot: {cell}}: MeasuredParagraph,
  columns: ReadonlyMap<number, number>
): {column?: 'left' | 'right'} {
  const count = cell ? (columns.get(cell.table) ?? 1) : 1
  if (!cell || count < 2) return {}
  return cell.cell === 1 ? {column: 'left'} : cell.cell === count ? {column: 'right'} : {}
}
