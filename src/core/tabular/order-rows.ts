import type {Cell, Table, TableField} from '../data/table.ts'
import {compareVietnamese} from '../vietnamese/collation.ts'

/** One level of an order: a field, upward or downward. */
export interface SortKey {
  field: TableField
  descending: boolean
}

/** Rows of one group, under its name. */
export interface RowGroup {
  name: Cell
  rows: readonly number[]
}

/** Row numbers in the order of the keys: words as in a Vietnamese dictionary, empty cells last whichever the direction. */
export function orderRows(table: Table, rows: readonly number[], keys: readonly SortKey[]): number[] {
  const columns = keys.map(({field, descending}) => ({cells: table.columns.get(field.name) ?? [], descending}))
  return [...rows].sort((a, b) => {
    for (const {cells, descending} of columns) {
      const order = compareCells(cells[a], cells[b], descending)
      if (order !== 0) return order
    }
    return 0
  })
}

/** Rows by the cells of a field, groups in the order in which they first appear. */
export function groupRows(table: Table, rows: readonly number[], field: TableField): RowGroup[] {
  const cells = table.columns.get(field.name) ?? []
  return [...Map.groupBy(rows, row => cells[row])].map(([name, members]) => ({name, rows: members}))
}

// --- internal ---

function compareCells(a: Cell, b: Cell, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  const order =
    typeof a === 'string' && typeof b === 'string' ? compareVietnamese(a, b) : a === b ? 0 : Number(a) - Number(b)
  return descending ? -order : order
}
