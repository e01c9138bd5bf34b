import type {Place} from '../diagnostic.ts'

/** A cell by the number of its record in the file, from 0, blank ones left out, and its column. */
export interface CsvAddress {
  record: number
  column: number
}

/** Where cells of a CSV text stand, found in one pass over it; a cell that is not there stands at the end of its record. */
export function csvPlaces(text: string, delimiter: string, cells: readonly CsvAddress[]): Place[] {
  const wanted = new Map<number, CsvAddress[]>()
  for (const cell of cells) wanted.set(cell.record, [...(wanted.get(cell.record) ?? []), cell])
  const last = Math.max(-1, ...wanted.keys())
  const places = new Map<CsvAddress, Place>()
  let start: Position = {offset: 0, line: 1, lineStart: 0}
  for (let record = 0; record <= last && start.offset <= text.length; ) {
    const spans: Span[] = []
    const next = readRecord(text, delimiter, start, spans)
    if (!isBlank(text, spans)) {
      for (const cell of wanted.get(record) ?? []) places.set(cell, placeOf(spans, cell.column))
      record++
    }
    start = next
  }
  return cells.map(cell => places.get(cell) ?? {line: 1, column: 1, endLine: 1, endColumn: 1})
}

// --- internal ---

interface Position {
  offset: number
  line: number
  /** offset of the first letter of the line */
  lineStart: number
}

interface Span {
  start: Position
  end: Position
}

/** Collects the cells of one record; returns the start of the next. */
function readRecord(text: string, delimiter: string, from: Position, cells: Span[]): Position {
  let position = from
  for (;;) {
    const end = cellEnd(text, delimiter, position)
    cells.push({start: position, end})
    if (text[end.offset] !== delimiter) return {offset: end.offset + 1, line: end.line + 1, lineStart: end.offset + 1}
    position = {...end, offset: end.offset + 1}
  }
}

/** Nothing in any cell, as the reader leaves it out. */
function isBlank(text: string, spans: readonly Span[]): boolean {
  return spans.every(({start, end}) => {
    const written = text.slice(start.offset, end.offset)
    return (written.startsWith('"') ? written.slice(1, written.lastIndexOf('"')) : written).trim() === ''
  })
}

function cellEnd(text: string, delimiter: string, start: Position): Position {
  let {offset, line, lineStart} = start
  let quoted = text[offset] === '"'
  if (quoted) offset++
  for (; offset < text.length; offset++) {
    const letter = text[offset]
    if (quoted && letter === '"') {
      if (text[offset + 1] === '"') offset++
      else quoted = false
    } else if (quoted && letter === '\n') {
      line++
      lineStart = offset + 1
    } else if (!quoted && (letter === delimiter || letter === '\n')) break
  }
  return {offset, line, lineStart}
}

function placeOf(cells: readonly Span[], column: number): Place {
  const last = cells.at(-1)!
  const {start, end} = cells[column] ?? {start: last.end, end: last.end}
  return {
    line: start.line,
    column: start.offset - start.lineStart + 1,
    endLine: end.line,
    endColumn: end.offset - end.lineStart + 1
  }
}
