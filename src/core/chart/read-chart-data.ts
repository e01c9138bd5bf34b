import {apportionShares} from '../data/apportion.ts'
import {sumOf} from '../data/decimal.ts'
import type {RoundingPolicy} from '../data/rounding.ts'
import type {Cell, Table, TableField} from '../data/table.ts'
import type {TableValue} from '../data/value.ts'
import {decimalsOf, plainText} from '../tabular/cell-text.ts'
import {orderRows, type SortKey} from '../tabular/order-rows.ts'
import {type ChartData, figuresOf, type Series} from './chart-data.ts'

/** Which columns of a table a chart shows. */
export interface ChartFields {
  of: TableValue
  /** categories */
  x: TableField
  /** figures, one series each */
  y: readonly TableField[]
  /** names of the series, where they stand in rows, not in columns */
  by?: TableField
  sort: readonly SortKey[]
}

/** The figures of a chart; rows of one category are added up, years and days come in their order unless another is wanted. */
export function readChartData({of, x, y, by, sort}: ChartFields): ChartData {
  const isOrdered = sort.length === 0 && (x.type === 'year' || x.type === 'date')
  const rows = orderRows(of.table, of.rows, isOrdered ? [{field: x, descending: false}] : sort)
  const cells = of.table.columns.get(x.name) ?? []
  const groups = Map.groupBy(rows, row => cells[row])
  const series = by
    ? seriesByRow(of.table, [...groups.values()], by, y[0]!)
    : y.map(field => seriesOf(of.table, [...groups.values()], field))
  const unit = y[0]?.unit
  return {
    title: x.title,
    categories: [...groups.keys()].map(cell => plainText(cell, x)),
    ...(isOrdered && ![...groups.keys()].includes(undefined) ? {positions: [...groups.keys()].map(positionOf)} : {}),
    series,
    ...(unit ? {unit: unit.text} : {}),
    percent: unit?.relative === 'percent',
    decimals: decimalsOf(figuresOf({series}))
  }
}

/** Shares instead of figures: of all categories for one series, within each category for several; each whole is 100. */
export function sharesOf(data: ChartData, {shareDecimals}: RoundingPolicy): ChartData {
  if (data.percent) return data
  const shares = (values: readonly (number | undefined)[]) =>
    apportionShares(
      values.map(value => value ?? 0),
      shareDecimals
    ) ?? values
  const [only, ...others] = data.series
  const columns = data.categories.map((_, at) => shares(data.series.map(({values}) => values[at])))
  const series =
    only && others.length === 0
      ? [{...only, values: shares(only.values)}]
      : data.series.map(({name}, index) => ({name, values: columns.map(column => column[index])}))
  return {...data, series, percent: true, decimals: shareDecimals}
}

// --- internal ---

function seriesOf(table: Table, groups: readonly number[][], {name, title}: TableField): Series {
  const cells = table.columns.get(name) ?? []
  return {name: title, values: groups.map(rows => added(rows.map(row => cells[row])))}
}

function seriesByRow(table: Table, groups: readonly number[][], by: TableField, y: TableField): Series[] {
  const names = table.columns.get(by.name) ?? []
  const cells = table.columns.get(y.name) ?? []
  return [...new Set(groups.flat().map(row => names[row]))].map(name => ({
    name: plainText(name, by),
    values: groups.map(rows => added(rows.filter(row => names[row] === name).map(row => cells[row])))
  }))
}

function added(cells: readonly Cell[]): number | undefined {
  const figures = cells.filter(cell => typeof cell === 'number')
  return figures.length > 0 ? sumOf(figures) : undefined
}

function positionOf(cell: Cell): number {
  return typeof cell === 'number' ? cell : Date.parse(`${cell}T00:00:00Z`) / 86_400_000
}
