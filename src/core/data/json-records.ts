import {fileStart} from '../diagnostic.ts'
import {elementPlaces} from './json-places.ts'
import type {Records, RecordsRead} from './records.ts'

/** Read a JSON array of objects: keys are the columns, in the order in which they are met. */
export function readJsonRecords(text: string): RecordsRead {
  const value = parseJson(text)
  if (!Array.isArray(value)) return {fault: {kind: 'unreadable-table', place: fileStart, words: {problem: 'json'}}}
  const stray = value.findIndex(item => typeof item !== 'object' || item === null || Array.isArray(item))
  if (stray >= 0) {
    const [place = fileStart] = elementPlaces(text, [stray])
    return {fault: {kind: 'unreadable-table', place, words: {problem: 'json'}}}
  }
  const objects: readonly object[] = value
  const columns = new Map<string, number>()
  for (const item of objects)
    for (const key of Object.keys(item))
      if (!columns.has(key) && columns.size < mostColumns) columns.set(key, columns.size)
  const rows = objects.map(item => {
    const cells: unknown[] = Array.from({length: columns.size})
    for (const [key, cell] of Object.entries(item)) cells[columns.get(key) ?? columns.size] = cell
    return cells
  })
  const header = [...columns.keys()].map(name => name.normalize('NFC').trim())
  const placesOf: Records['placesOf'] = cells =>
    elementPlaces(
      text,
      cells.map(({row}) => row)
    )
  return {records: {header, rows, placesOf}}
}

// --- internal ---

/** Objects whose keys all differ are no table, and would make one of a column for each. */
const mostColumns = 500

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
