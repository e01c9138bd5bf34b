import {apportion, apportionShares} from '../data/apportion.ts'
import {roundDecimal, sumOf} from '../data/decimal.ts'
import type {RoundingPolicy} from '../data/rounding.ts'
import type {Table, TableField} from '../data/table.ts'
import {decimalsOf, figureText, numbersOf, plainText} from './cell-text.ts'
import {headOf, isAdditive, isFigure} from './field-sense.ts'

/** How the cells of a column stand. */
export type Alignment = 'left' | 'center' | 'right'

/** One column of a table as it is printed. */
export interface Column {
  title: string
  align: Alignment
  /** the words of a row's cell */
  text: (row: number) => string
  /** the sum of some rows' cells as they are shown; absent where nothing can be added up */
  sum?: (rows: readonly number[]) => string
}

/** What the cells of a column are made from. */
export interface ColumnSource {
  table: Table
  /** the rows that make the whole */
  rows: readonly number[]
  rounding: RoundingPolicy
  /** decimals of rounded figures; typed figures keep theirs */
  decimals?: number
}

/** A field of the data as a column; its figures are added up where that makes sense and is wanted. */
export function fieldColumn(
  field: TableField,
  source: ColumnSource,
  unitAbove: string | undefined,
  added: boolean
): Column {
  const cells = source.table.columns.get(field.name) ?? []
  const title = headOf(field, unitAbove)
  if (!isFigure(field)) return {title, align: alignmentOf(field), text: row => plainText(cells[row], field)}
  const figures = shownFigures(numbersOf(cells), source, added && isAdditive(field))
  return figureColumn(title, figures, source.decimals ?? decimalsOf([...figures.values()]), added && isAdditive(field))
}

/** The share of each row in the whole of a field; together exactly 100. */
export function shareColumn(field: TableField, {table, rows, rounding, decimals}: ColumnSource): Column {
  const parts = numbersOf(table.columns.get(field.name) ?? [])
  const places = decimals ?? rounding.shareDecimals
  const shares =
    apportionShares(
      rows.map(row => parts[row] ?? 0),
      places
    ) ?? []
  return figureColumn('Tỷ lệ (%)', new Map(rows.map((row, index) => [row, shares[index]])), places, true)
}

/** Running numbers; a group counts its own rows. */
export function numberColumn(places: ReadonlyMap<number, number>): Column {
  return {title: 'TT', align: 'center', text: row => String(places.get(row) ?? '')}
}

// --- internal ---

type Figures = ReadonlyMap<number, number | undefined>

function alignmentOf({type}: TableField): Alignment {
  return type === 'string' ? 'left' : 'center'
}

/** Figures as they are shown: as typed, or rounded; rounded parts of a shown sum add up to the rounded sum. */
function shownFigures(values: (number | undefined)[], source: ColumnSource, added: boolean): Figures {
  const {rows, decimals, rounding} = source
  if (decimals === undefined) return new Map(rows.map(row => [row, values[row]]))
  const given = rows.filter(row => values[row] !== undefined)
  const parts = given.map(row => values[row]!)
  const apportioned = added ? apportion(parts, sumOf(parts), decimals) : undefined
  const rounded = apportioned ?? parts.map(part => roundDecimal(part, decimals, rounding.mode))
  return new Map(given.map((row, index) => [row, rounded[index]]))
}

function figureColumn(title: string, figures: Figures, decimals: number, added: boolean): Column {
  const column: Column = {title, align: 'right', text: row => figureText(figures.get(row), decimals)}
  if (!added) return column
  const sum = (rows: readonly number[]) => sumOf(rows.map(row => figures.get(row) ?? 0))
  return {...column, sum: rows => figureText(roundDecimal(sum(rows), decimals), decimals)}
}
