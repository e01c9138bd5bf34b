import {clean} from '../data/decimal.ts'
import type {Cell, TableField} from '../data/table.ts'
import {shortDate} from '../vietnamese/dates.ts'
import {formatNumber} from '../vietnamese/numbers.ts'

/** A cell that is no figure, as a table shows it: days in the short form, yes as a cross. */
export function plainText(cell: Cell, {type}: Pick<TableField, 'type'>): string {
  if (cell === undefined || cell === false) return ''
  if (cell === true) return 'x'
  return type === 'date' ? shortDate(String(cell)) : String(cell)
}

/** A figure of a column, with as many decimals as all others in it. */
export function figureText(value: number | undefined, decimals: number): string {
  return value === undefined ? '' : formatNumber(value, {atLeast: decimals, atMost: decimals})
}

/** The numbers of some cells; undefined where there is none. */
export function numbersOf(cells: readonly Cell[]): (number | undefined)[] {
  return cells.map(cell => (typeof cell === 'number' ? cell : undefined))
}

/** Most decimals that any of the numbers was written with. */
export function decimalsOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value === undefined ? 0 : writtenDecimals(value)), 0)
}

// --- internal ---

/** Beyond these nobody reads. */
const mostDecimals = 10

function writtenDecimals(value: number): number {
  if (Number.isInteger(value)) return 0
  const [digits = '', exponent = '0'] = String(clean(value)).split('e')
  return Math.min(mostDecimals, Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent)))
}
