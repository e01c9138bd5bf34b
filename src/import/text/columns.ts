import type {CellRecord, TableRecord} from '../record.ts'
import type {SourceLine} from './blocks.ts'
import {readInlineMarks} from './inline-marks.ts'

/** Cells of a line that is set in columns: by `|`, by tabs, or by three spaces and more. */
export function cellsOf(line: string): string[] {
  if (/^\|.*\|$/.test(line))
    return line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim())
  return line.replace(gaps, gap => (isColumnGap(gap) ? '\t' : gap)).split('\t')
}

/** The same line as running text: what only looked like columns becomes single spaces. */
export function withoutColumns(line: string): string {
  return line.replace(gaps, gap => (isColumnGap(gap) ? ' ' : gap))
}

/** A stretch of a block: lines of text, or lines set in columns. */
export type Stretch = {kind: 'lines'; lines: SourceLine[]} | {kind: 'table'; lines: SourceLine[]}

/** Divide a block where lines in columns begin and end; one such line alone is a table only in a header or signature. */
export function splitStretches(lines: SourceLine[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const line of lines) {
    const kind = cellsOf(line.text).length > 1 ? 'table' : 'lines'
    if (stretches.at(-1)?.kind === kind) stretches.at(-1)!.lines.push(line)
    else stretches.push({kind, lines: [line]})
  }
  const settled = stretches.map(stretch =>
    stretch.kind === 'table' && !isTable(stretch.lines) ? {...stretch, kind: 'lines' as const} : stretch
  )
  return joinLines(settled)
}

/** Lines in columns as a table; short rows are filled with empty cells. */
export function readTable(lines: SourceLine[], gapBefore: number): TableRecord {
  const rows = lines.map(line => cellsOf(line.text)).filter(cells => !isRule(cells))
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  return {
    kind: 'table',
    line: lines[0]!.number,
    gapBefore,
    inferred: true,
    rows: rows.map(cells => Array.from({length: width}, (_, column) => cell(cells[column] ?? '')))
  }
}

// --- internal ---

const gaps = /[\t ]+/g

function isColumnGap(gap: string): boolean {
  return gap.length > 2 || gap.includes('\t')
}

const layoutCell = /^(?:Số\b|CỘNG H|Độc lập|ĐẢNG CỘNG SẢN|Nơi nhận|T\/M|TM\.|KT\.|K\/T|TL\.|T\/L)|ngày.+tháng/

function isTable(lines: SourceLine[]): boolean {
  const rows = lines.map(line => cellsOf(line.text)).filter(cells => !isRule(cells))
  if (rows.length === 0 || rows.some(cells => cells.some(text => text.length > 200))) return false
  return rows.length > 1 || rows[0]!.some(text => layoutCell.test(text))
}

function joinLines(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (stretch.kind === 'lines' && last?.kind === 'lines') for (const line of stretch.lines) last.lines.push(line)
    else joined.push({...stretch, lines: [...stretch.lines]})
  }
  return joined
}

/** `|---|---|`, the line under a head. */
function isRule(cells: string[]): boolean {
  return cells.length > 1 && cells.every(text => /^:?-{2,}:?$/.test(text))
}

function cell(text: string): CellRecord {
  return {paragraphs: text ? [readInlineMarks(text)] : []}
}
