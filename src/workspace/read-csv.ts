import Papa from 'papaparse'
import {csvPlaces} from '../core/data/csv-places.ts'
import type {RecordsRead} from '../core/data/records.ts'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'

/**
 * Read a CSV text with a header: comma, semicolon or tab, whichever the header uses most. It stands in this room because the package's
 * types bring those of Node, which core must not see.
 */
export function readCsvRecords(source: string): RecordsRead {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const delimiter = findDelimiter(text)
  const faults: Fault[] = []
  const records = recordsOf(text, delimiter, faults)
  const {value: header} = records.next()
  if (!header) return {fault: faults[0] ?? {kind: 'unreadable-table', place: fileStart, words: {problem: 'empty'}}}
  return {
    records: {
      header: header.map(name => name.normalize('NFC').trim()),
      rows: records,
      faultOfRows: () => faults[0],
      placesOf: cells =>
        csvPlaces(
          text,
          delimiter,
          cells.map(({row, column}) => ({record: row + 1, column}))
        )
    }
  }
}

// --- internal ---

/** So many records live at once: a hundred thousand of them would cost more in memory than the table. */
const blockLength = 256

function* recordsOf(text: string, delimiter: string, faults: Fault[]): Generator<string[], undefined> {
  const options = {delimiter, newline: '\n', quoteChar: '"', fastMode: false, skipEmptyLines: 'greedy'} as const
  for (let offset = 0, more = true; more; ) {
    const {data, errors, meta} = Papa.parse<string[]>(text.slice(offset), {...options, preview: blockLength})
    const broken = errors.find(({type}) => type === 'Quotes')
    if (broken) faults.push(quotesFault(text, offset + (broken.index ?? 0)))
    if (broken) return
    yield* data
    offset += meta.cursor
    more = meta.truncated
  }
}

/** A quote that nothing closes, or letters after one that is closed: from there on no cell is what it seems. */
function quotesFault(text: string, offset: number): Fault {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = Math.max(1, offset - before.lastIndexOf('\n') - 1)
  return {
    kind: 'unreadable-table',
    place: {line, column, endLine: line, endColumn: column + 1},
    words: {problem: 'quotes'}
  }
}

function findDelimiter(text: string): string {
  const header = /^\s*([^\n]*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
