import {wholeTable} from '../../core/data/cells.ts'
import type {RoundingPolicy} from '../../core/data/rounding.ts'
import type {Table} from '../../core/data/table.ts'
import {type Alignment, type ColumnSource, fieldColumn} from '../../core/tabular/column.ts'
import {isFigure} from '../../core/tabular/field-sense.ts'
import {rowAnchor, rowsOfPage, shownRows} from './row-pages.ts'

/** A column as the page of a table shows it. */
export interface RowColumn {
  title: string
  /** in formulas: `thon.ho` */
  path: string
  align: Alignment
  description?: string
}

/** A row of a table, ready to show. */
export interface TableRow {
  anchor: string
  /** from 1, as in origins */
  number: number
  cells: string[]
}

/** Some rows of a table with their columns. */
export interface RowsView {
  columns: RowColumn[]
  rows: TableRow[]
}

/** The rows of one page; a column has the same decimals on all pages, those of the rows that are shown. */
export function tableRows(table: Table, page: number, rounding: RoundingPolicy): RowsView {
  const source: ColumnSource = {table, rows: wholeTable(table).rows.slice(0, shownRows), rounding}
  const columns = table.fields.map(field => fieldColumn(field, source, undefined, false))
  return {
    columns: table.fields.map((field, index) => ({
      title: columns[index]!.title,
      path: `${table.name}.${field.name}`,
      align: isFigure(field) ? 'right' : columns[index]!.align,
      description: field.description
    })),
    rows: rowsOfPage(table, page).map(row => ({
      anchor: rowAnchor(row + 1),
      number: row + 1,
      cells: columns.map(column => column.text(row))
    }))
  }
}
