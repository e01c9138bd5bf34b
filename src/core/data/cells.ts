import {inferKind} from './kind.ts'
import {found, type ScalarResult, withoutValue} from './language/result.ts'
import {originOfCell} from './origins.ts'
import type {Cell, Table, TableField} from './table.ts'
import type {ColumnValue, Scalar, TableValue, Value} from './value.ts'

/** The cell of a field in one row as a value with its origin; nothing where it is empty. `index` counts from 0. */
export function cellValue(table: Table, field: TableField, index: number): Scalar | undefined {
  const cell = table.columns.get(field.name)?.[index]
  return cell === undefined ? undefined : {...typed(field, cell), origins: [originOfCell(table, field, index)]}
}

/** All rows of a table as a value. */
export function wholeTable(table: Table): TableValue {
  const rows = rowsOf.get(table) ?? Array.from({length: table.rowCount}, (_, index) => index)
  rowsOf.set(table, rows)
  return {type: 'table', table, rows, origins: []}
}

/** One field of the rows of a table; nothing where the table has no such field. */
export function columnOf({table, rows}: TableValue, name: string): ColumnValue | undefined {
  const field = table.fields.find(each => each.name === name)
  if (!field) return undefined
  return {
    type: 'column',
    table,
    field,
    rows,
    origins: [originOfCell(table, field, rows.length === 1 ? rows[0] : undefined)]
  }
}

/** The same field of all rows of the table. */
export function wholeColumn({table, field}: ColumnValue): ColumnValue {
  return {type: 'column', table, field, rows: wholeTable(table).rows, origins: [originOfCell(table, field)]}
}

/** The cells of a column in the order of its rows. */
export function cellsOf({table, field, rows}: ColumnValue): Cell[] {
  const cells = table.columns.get(field.name) ?? []
  return rows.length === table.rowCount ? [...cells] : rows.map(index => cells[index])
}

/** A value as a sentence can hold it: a column of exactly one row is its cell. */
export function scalarOf(value: Value): ScalarResult {
  if (value.type === 'table') return withoutValue('several-cells', value.table.name)
  if (value.type !== 'column') return found(value)
  const {table, field, rows} = value
  const name = `${table.name}.${field.name}`
  const [index] = rows
  if (index === undefined) return withoutValue('no-row', name)
  if (rows.length > 1) return withoutValue('several-cells', name)
  const cell = cellValue(table, field, index)
  return cell ? found(cell) : withoutValue('empty-cell', name)
}

// --- internal ---

const rowsOf = new WeakMap<Table, number[]>()

function typed({type, unit}: TableField, cell: NonNullable<Cell>): Scalar {
  const origins: Scalar['origins'] = []
  if (typeof cell === 'boolean') return {type: 'boolean', value: cell, origins}
  if (typeof cell === 'string') return {type: type === 'date' ? 'date' : 'text', value: cell, origins}
  const kind = type === 'year' ? 'year' : inferKind(unit, cell)
  return {type: 'number', value: cell, ...(unit && {unit}), kind, origins}
}
