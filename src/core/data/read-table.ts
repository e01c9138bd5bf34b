import type {Fault} from '../markdown/fault.ts'
import {describeValue} from '../model/read-issue.ts'
import {CellFaults} from './cell-faults.ts'
import {cellSchema, wantedInCell} from './cell-schema.ts'
import {matchColumns} from './match-columns.ts'
import {BadCell, type CellReader, cellReader} from './read-cell.ts'
import type {TableSource} from './records.ts'
import {type KeyCheck, keyChecks} from './repeated-keys.ts'
import type {Cell, Table, TableField} from './table.ts'
import type {FieldSchema, TableSchema} from './table-schema.ts'
import {parseUnit} from './unit.ts'

/** A table, read and typed: a cell with a fault is empty in it. There is none where its file breaks off. */
export interface TableRead {
  table?: Table
  faults: Fault[]
}

/** Type and check every cell of a table by its schema. */
export function readTable(source: TableSource, schema: TableSchema): TableRead {
  const faults = new CellFaults(source)
  const places = matchColumns(source.records.header, schema.fields, faults)
  const columns = schema.fields.map((field, index) => readColumn(field, places[index], schema))
  const keys = keyChecks(schema)
  const {rows, header, faultOfRows} = source.records
  let row = 0
  for (const cells of rows) {
    if (cells.length !== header.length) reportLength(row, cells.length, header.length, faults)
    for (const column of columns) readInto(column, cells, row, faults)
    for (const check of keys) checkKey(check, columns, row, faults)
    row++
  }
  const broken = faultOfRows?.()
  if (broken) return {faults: [{...broken, file: source.file}]}
  return {table: describe(source, schema, columns), faults: faults.placed()}
}

// --- internal ---

interface Column {
  /** index in the file */
  place: number
  name: string
  cells: Cell[]
  required: boolean
  read: CellReader
}

const mostRemembered = 1000

function readColumn(field: FieldSchema, place = -1, {missingValues, primaryKey = []}: TableSchema): Column {
  const read = cellReader(field, missingValues)
  const fits = field.constraints && cellSchema(field)
  const required = field.constraints?.required === true || primaryKey.includes(field.name)
  const checked = (raw: unknown) => {
    const cell = read(raw)
    if (!fits || cell === undefined || cell instanceof BadCell) return cell
    const {success, error} = fits.safeParse(cell)
    return success ? cell : new BadCell(wantedInCell(error))
  }
  return {place, name: field.name, cells: [], required, read: rememberTexts(checked)}
}

/** Names, days and small numbers stand in many rows: each is read once, and kept once. */
function rememberTexts(read: CellReader): CellReader {
  const known = new Map<unknown, Cell | BadCell>()
  return raw => {
    if (typeof raw !== 'string') return read(raw)
    if (known.has(raw)) return known.get(raw)
    const cell = read(raw)
    if (known.size < mostRemembered) known.set(raw, cell)
    return cell
  }
}

function readInto(
  {place, cells, required, read}: Column,
  raw: readonly unknown[],
  row: number,
  faults: CellFaults
): void {
  const cell = place < 0 ? undefined : read(raw[place])
  const isBad = cell instanceof BadCell
  cells.push(isBad ? undefined : cell)
  if (isBad)
    faults.add({kind: 'bad-cell', row, column: place, actual: describeRaw(raw[place]), expected: cell.expected})
  else if (required && cell === undefined && place >= 0 && place < raw.length)
    faults.add({kind: 'bad-cell', row, column: place, expected: 'value'})
}

/** What a file nests in a cell may be as deep as it likes. */
function describeRaw(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null ? (Array.isArray(raw) ? '[…]' : '{…}') : describeValue(raw)
}

function reportLength(row: number, actual: number, expected: number, faults: CellFaults): void {
  const column = Math.min(actual, expected)
  faults.add({kind: 'row-length', row, column, actual: String(actual), expected: String(expected), words: {column: ''}})
}

function checkKey({fields, firstRows}: KeyCheck, columns: readonly Column[], row: number, faults: CellFaults): void {
  const key = keyOf(fields, columns, row)
  if (key === undefined) return
  const before = firstRows.get(key)
  if (before === undefined) {
    firstRows.set(key, row)
    return
  }
  const parts = fields.map(index => columns[index]!)
  const words = {before: String(before + 1), column: parts.map(({name}) => name).join(', ')}
  const actual = describeValue(parts.map(({cells}) => cells[row]).join(', '))
  faults.add({kind: 'repeated-key', row, column: Math.max(0, parts[0]!.place), actual, words})
}

/** The key of a row as one value; none where a part of it is empty. */
function keyOf([first, ...others]: readonly number[], columns: readonly Column[], row: number): unknown {
  const head = first === undefined ? undefined : columns[first]?.cells[row]
  if (head === undefined || others.length === 0) return head
  const values = [head, ...others.map(index => columns[index]?.cells[row])]
  return values.includes(undefined) ? undefined : JSON.stringify(values)
}

function describe({name, file, schemaFile}: TableSource, schema: TableSchema, columns: readonly Column[]): Table {
  const {title = name, source, asOf, note, access, fields, primaryKey = []} = schema
  return {
    name,
    file,
    schemaFile,
    title,
    source,
    asOf,
    note,
    ...(access && {access}),
    fields: fields.map(fieldOf),
    rowCount: columns[0]?.cells.length ?? 0,
    columns: new Map(columns.map(column => [column.name, column.cells])),
    primaryKey
  }
}

function fieldOf({name, title = name, type, unit, description, access}: FieldSchema): TableField {
  const about = {name, title, type, unit: unit === undefined ? undefined : parseUnit(unit), description}
  return access ? {...about, access} : about
}
