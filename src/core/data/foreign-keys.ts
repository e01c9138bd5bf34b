import type {Place} from '../diagnostic.ts'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import {describeValue} from '../model/read-issue.ts'
import {CellFaults} from './cell-faults.ts'
import type {TableSource} from './records.ts'
import type {Table} from './table.ts'
import type {TableSchema} from './table-schema.ts'
import {dataFault} from './yaml-issues.ts'

/** A table with everything that its foreign keys need: its source for the places of cells, its schema's places. */
export interface KeyedTable {
  source: TableSource
  schema: TableSchema
  table: Table
  placeInSchema: (path: PropertyKey[]) => Place
}

type ForeignKey = NonNullable<TableSchema['foreignKeys']>[number]

/** Values of foreign keys that the other table does not have, and keys that lead to no table or no field. */
export function foreignKeyFaults(keyed: KeyedTable, tables: ReadonlyMap<string, Table>): Fault[] {
  const {schema, source} = keyed
  const values = new CellFaults(source)
  const ofSchema = (schema.foreignKeys ?? []).flatMap((key, index) => {
    const {target, faults} = findTarget(key, index, keyed, tables)
    if (target && faults.length === 0) checkValues(key, target, keyed, values)
    return faults.map(fault => ({...fault, file: source.schemaFile}))
  })
  return [...ofSchema, ...values.placed()]
}

// --- internal ---

function findTarget(
  {reference}: ForeignKey,
  index: number,
  {table, placeInSchema}: KeyedTable,
  tables: ReadonlyMap<string, Table>
): {target?: Table; faults: Fault[]} {
  const path = ['foreignKeys', index, 'reference']
  const name = reference.resource.replaceAll('-', '_')
  const target = name === '' ? table : tables.get(name)
  if (!target) {
    const place = [...path, 'resource']
    return {faults: [dataFault(placeInSchema(place), place, reference.resource, closestName(name, tables.keys()))]}
  }
  const faults = reference.fields.flatMap((field, position) => {
    const place = [...path, 'fields', position]
    return target.columns.has(field)
      ? []
      : [dataFault(placeInSchema(place), place, field, closestName(field, target.columns.keys()))]
  })
  return {target, faults}
}

function checkValues(
  {fields, reference}: ForeignKey,
  target: Table,
  {table, source}: KeyedTable,
  faults: CellFaults
): void {
  const known = new Set(keysOf(target, reference.fields))
  const column = Math.max(0, columnOf(fields[0] ?? '', table, source))
  keysOf(table, fields).forEach((key, row) => {
    if (key === undefined || known.has(key)) return
    const actual = describeValue(fields.map(field => table.columns.get(field)?.[row]).join(', '))
    faults.add({kind: 'foreign-key', row, column, actual, words: {column: fields.join(', '), target: target.file}})
  })
}

/** The key of each row as one value; a key with an empty part refers to nothing. */
function keysOf(table: Table, fields: readonly string[]): unknown[] {
  const columns = fields.map(field => table.columns.get(field) ?? [])
  return Array.from({length: table.rowCount}, (_, row) => {
    const values = columns.map(cells => cells[row])
    if (values.includes(undefined)) return undefined
    return values.length === 1 ? values[0] : JSON.stringify(values)
  })
}

function columnOf(name: string, {fields}: Table, {records}: TableSource): number {
  const title = fields.find(field => field.name === name)?.title
  return records.header.findIndex(head => head === name || head === title)
}
