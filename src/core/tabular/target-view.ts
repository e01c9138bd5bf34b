import {roundDecimal} from '../data/decimal.ts'
import type {RoundingPolicy} from '../data/rounding.ts'
import type {Table, TableField} from '../data/table.ts'
import {formatPercent} from '../vietnamese/numbers.ts'
import {decimalsOf, figureText, numbersOf, plainText} from './cell-text.ts'
import {headOf} from './field-sense.ts'

/** What a paper asks of a table of goals. */
export interface TargetPlan {
  table: Table
  rows: readonly number[]
  goal: TableField
  /** words of the unit, where each goal has its own */
  unit?: TableField
  /** the state from which the goals start */
  base?: TableField
  years: readonly TableField[]
  /** of what the figures are a share: a field, or one number for all goals */
  whole?: TableField | number
  responsible?: TableField
}

/** A road map: goals down, years across, each figure with its share of the whole. */
export interface TargetView {
  goal: string
  unitHead?: string
  base?: string
  years: string[]
  responsible?: string
  /** unit of all figures, said once */
  unit?: string
  lines: {goal: string; unit?: string; base?: string; years: string[]; responsible?: string}[]
}

/** Write the goals of a table year by year. */
export function viewTargets(plan: TargetPlan, rounding: RoundingPolicy): TargetView {
  const {table, rows, goal, unit, base, years, responsible} = plan
  const cellOf = (field: TableField, row: number) => table.columns.get(field.name)?.[row]
  const wordsOf = (field: TableField | undefined, row: number) => field && plainText(cellOf(field, row), field)
  const figures = [...(base ? [base] : []), ...years]
  const units = new Set(figures.map(field => field.unit?.text))
  const shared = unit || units.size > 1 ? undefined : figures[0]?.unit?.text
  const lines = rows.map(row => {
    const values = numbersOf(figures.map(field => cellOf(field, row)))
    const decimals = decimalsOf(values)
    const whole = wholeOf(plan, row)
    const texts = values.map(value => withShare(value, figureText(value, decimals), whole, rounding))
    return {
      goal: wordsOf(goal, row) ?? '',
      unit: wordsOf(unit, row),
      base: base && texts[0],
      years: base ? texts.slice(1) : texts,
      responsible: wordsOf(responsible, row)
    }
  })
  return {
    goal: goal.title,
    unitHead: unit?.title,
    base: base && headOf(base, unit ? base.unit?.text : shared),
    years: years.map(field => headOf(field, unit ? field.unit?.text : shared)),
    responsible: responsible?.title,
    unit: shared,
    lines
  }
}

// --- internal ---

function wholeOf({table, whole}: TargetPlan, row: number): number | undefined {
  if (whole === undefined || typeof whole === 'number') return whole
  const cell = table.columns.get(whole.name)?.[row]
  return typeof cell === 'number' ? cell : undefined
}

/** `08 (38,1%)`; goals without a whole, such as percentages, stand alone. */
function withShare(
  value: number | undefined,
  text: string,
  whole: number | undefined,
  rounding: RoundingPolicy
): string {
  if (value === undefined || !whole) return text
  const share = roundDecimal((value / whole) * 100, rounding.shareDecimals, rounding.mode)
  return `${text} (${formatPercent(share)})`
}
