import {isCalendarDay, parseShortDate} from '../../vietnamese/dates.ts'
import {isSameNumber} from '../decimal.ts'
import type {Unit} from '../unit.ts'
import type {Scalar} from '../value.ts'
import {inUnit} from './arithmetic.ts'
import {andThen, type FormulaResult, failed, found} from './result.ts'

const operators = ['==', '!=', '<', '<=', '>', '>='] as const

export type Comparison = (typeof operators)[number]

type Bare = number | string | boolean

/** Whether an operator compares. */
export function isComparison(operator: string): operator is Comparison {
  return operators.some(known => known === operator)
}

/** Compare two values of one type; numbers in the unit of the left one. */
export function compareScalars(operator: Comparison, left: Scalar, right: Scalar): FormulaResult<boolean> {
  return andThen(comparableTo(operator, left, right), value => found(compareBare(operator, left.value, value)))
}

/** The right side as it is compared with a left side of this type and unit. */
export function comparableTo(
  operator: Comparison,
  left: {type: Scalar['type']; unit?: Unit},
  right: Scalar
): FormulaResult<Bare> {
  const isOrder = operator !== '==' && operator !== '!='
  if (left.type === 'number' && right.type === 'number') return inUnit(right, left.unit)
  if (left.type === 'date' && right.type === 'text') return dayOf(operator, right.value)
  if (left.type !== right.type || (isOrder && left.type !== 'date'))
    return failed({kind: 'wrong-argument', of: operator, actual: right.type, expected: isOrder ? 'number' : left.type})
  return found(right.type === 'text' ? right.value.normalize('NFC') : right.value)
}

/** Compare two bare values of one type. */
export function compareBare(operator: Comparison, left: Bare, right: Bare): boolean {
  const same =
    typeof left === 'number' && typeof right === 'number' ? isSameNumber(left, right) : plainOf(left) === right
  switch (operator) {
    case '==':
      return same
    case '!=':
      return !same
    case '<':
      return !same && left < right
    case '<=':
      return same || left < right
    case '>':
      return !same && left > right
    case '>=':
      return same || left > right
  }
}

// --- internal ---

function plainOf(value: Bare): Bare {
  return typeof value === 'string' ? value.normalize('NFC') : value
}

/** A day that a formula writes as text, `"2026-06-15"` or `"15/6/2026"`. */
function dayOf(operator: Comparison, text: string): FormulaResult<string> {
  const day = isCalendarDay(text) ? text : parseShortDate(text)
  return day ? found(day) : failed({kind: 'wrong-argument', of: operator, actual: 'text', expected: 'date'})
}
