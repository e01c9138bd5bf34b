import {closestName} from '../markdown/closest-name.ts'
import {describeValue} from '../model/read-issue.ts'
import type {CellFaults} from './cell-faults.ts'
import type {FieldSchema} from './table-schema.ts'

/** The column of each field in the file, by its name or title, in whatever order; a column that is not there is undefined. */
export function matchColumns(
  header: readonly string[],
  fields: readonly FieldSchema[],
  faults: CellFaults
): (number | undefined)[] {
  const found = new Map<FieldSchema, number>()
  const strays: number[] = []
  for (const [column, head] of header.entries()) {
    const field = fields.find(({name, title}) => head === name || head === title?.normalize('NFC'))
    if (!field) strays.push(column)
    else if (!found.has(field)) found.set(field, column)
    else faults.add({kind: 'table-column', row: -1, column, actual: head, words: {problem: 'repeated'}})
  }
  const missing = fields.filter(field => !found.has(field))
  for (const column of strays) reportStray(header[column] ?? '', column, missing, faults)
  for (const {name} of missing)
    faults.add({kind: 'table-column', row: -1, column: 0, expected: name, words: {problem: 'missing'}})
  return fields.map(field => found.get(field))
}

// --- internal ---

function reportStray(head: string, column: number, missing: readonly FieldSchema[], faults: CellFaults): void {
  const names = missing.flatMap(({name, title}) => title ?? name)
  const [actual, expected] = [describeValue(head), head && closestName(head.slice(0, 100), names)]
  const words = {problem: head === '' ? 'unnamed' : 'unknown'}
  faults.add({kind: 'table-column', row: -1, column, actual, expected: expected || undefined, words})
}
