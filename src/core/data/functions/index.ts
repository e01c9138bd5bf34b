import type {FormulaFunction} from '../language/function.ts'
import change from './change.ts'
import count from './count.ts'
import date from './date.ts'
import format from './format.ts'
import max from './max.ts'
import min from './min.ts'
import rank from './rank.ts'
import round from './round.ts'
import share from './share.ts'
import shares from './shares.ts'
import sum from './sum.ts'
import where from './where.ts'
import words from './words.ts'

/** The functions of the formula language, in the order of the manual. A test fails when a file of this folder is not on the list. */
export const formulaFunctions: readonly FormulaFunction[] = [
  sum,
  count,
  share,
  shares,
  change,
  round,
  min,
  max,
  where,
  rank,
  words,
  date,
  format
]

/** The function of that name, e.g. `share`. */
export function findFunction(name: string): FormulaFunction | undefined {
  return formulaFunctions.find(each => each.name === name)
}
