import type {RoundingPolicy} from '../data/rounding.ts'
import type {TableField} from '../data/table.ts'
import type {TableValue} from '../data/value.ts'
import {toRoman} from '../vietnamese/roman.ts'
import {plainText} from './cell-text.ts'
import {type Alignment, type Column, type ColumnSource, fieldColumn, numberColumn, shareColumn} from './column.ts'
import {sharedUnit} from './field-sense.ts'
import {groupRows, orderRows, type SortKey} from './order-rows.ts'

/** What a paper asks of a table. */
export interface TablePlan {
  of: TableValue
  fields: readonly TableField[]
  groupBy?: TableField
  /** field whose shares of the whole stand in a column of their own */
  share?: TableField
  sort: readonly SortKey[]
  /** rows that are shown; the rest is one line where figures are added up */
  limit?: number
  /** fields that are added up */
  added: ReadonlySet<TableField>
  total: boolean
  subtotal: boolean
  numbered: boolean
  decimals?: number
}

/** A line of a table: one row of the data, or a group's head, the rows left out, or the sum. */
export interface TableLine {
  kind: 'row' | 'group' | 'rest' | 'total'
  /** words as long as the columns */
  cells: string[]
  /** words of a line that is no row; they span the empty columns from the first, a group's number apart */
  label?: string
}

/** A table as it is printed: all figures computed, all words made. */
export interface TableView {
  columns: {title: string; align: Alignment}[]
  /** unit of all figures, said once */
  unit?: string
  lines: TableLine[]
}

/** Order, group, number and add up the rows of a table. */
export function viewTable(plan: TablePlan, rounding: RoundingPolicy): TableView {
  const rows = orderRows(plan.of.table, plan.of.rows, plan.sort)
  const shown = rows.slice(0, plan.limit)
  const groups = plan.groupBy ? groupRows(plan.of.table, shown, plan.groupBy) : [{name: undefined, rows: shown}]
  const unit = sharedUnit(plan.fields)
  const columns = columnsOf(plan, {table: plan.of.table, rows, rounding, decimals: plan.decimals}, unit, groups)
  const rest = rows.slice(shown.length)
  const lines = [
    ...groups.flatMap((group, index) => [
      ...(plan.groupBy ? [groupLine(plan, columns, index, plainText(group.name, plan.groupBy), group.rows)] : []),
      ...group.rows.map((row): TableLine => ({kind: 'row', cells: columns.map(column => column.text(row))}))
    ]),
    ...(plan.total && rest.length > 0 ? [sumLine('rest', `Còn lại (${rest.length})`, columns, rest)] : []),
    ...(plan.total ? [sumLine('total', 'Tổng cộng', columns, rows)] : [])
  ]
  return {columns: columns.map(({title, align}) => ({title, align})), unit, lines}
}

// --- internal ---

function columnsOf(
  {fields, share, added, numbered}: TablePlan,
  source: ColumnSource,
  unit: string | undefined,
  groups: readonly {rows: readonly number[]}[]
): Column[] {
  const places = new Map(groups.flatMap(({rows}) => rows.map((row, index) => [row, index + 1] as const)))
  return [
    ...(numbered ? [numberColumn(places)] : []),
    ...fields.flatMap(field => [
      fieldColumn(field, source, unit, added.has(field)),
      ...(field === share ? [shareColumn(field, source)] : [])
    ])
  ]
}

function groupLine(
  {subtotal, numbered}: TablePlan,
  columns: Column[],
  index: number,
  label: string,
  rows: readonly number[]
): TableLine {
  const cells = columns.map(column => (subtotal && column.sum?.(rows)) || '')
  return {kind: 'group', label, cells: numbered ? [toRoman(index + 1), ...cells.slice(1)] : cells}
}

function sumLine(kind: 'rest' | 'total', label: string, columns: Column[], rows: readonly number[]): TableLine {
  return {kind, label, cells: columns.map(column => column.sum?.(rows) ?? '')}
}
