import {shortDate} from '../vietnamese/dates.ts'
import {formatNumber} from '../vietnamese/numbers.ts'
import type {DataBook} from './book.ts'
import {roundDecimal} from './decimal.ts'
import type {RoundingPolicy} from './rounding.ts'
import type {NumberForm, NumberValue, Scalar} from './value.ts'

/**
 * A value as papers write it: a count below ten as `08`, `17.239`, a share as `35,08%`, a day as `15/6/2026`, money in whole đồng.
 * Other units are written where the formula asks for them: `26.371.000 đồng`.
 */
export function displayValue(value: Scalar, {rounding}: Pick<DataBook, 'rounding'>): string {
  switch (value.type) {
    case 'number':
      return displayNumber(value, rounding)
    case 'date':
      return shortDate(value.value)
    case 'boolean':
      return value.value ? 'có' : 'không'
    case 'text':
      return value.value
  }
}

/** The number that is seen: rounded as it is displayed. */
export function displayedNumber(value: NumberValue, rounding: RoundingPolicy): number {
  const rounded = roundDecimal(value.value, decimalsOf(value, rounding), rounding.mode)
  // arithmetic knows a zero below zero, papers do not
  return rounded === 0 ? 0 : rounded
}

// --- internal ---

/** What was typed keeps its decimals; no figure of a paper has more. */
const mostDecimals = 10

function displayNumber(value: NumberValue, rounding: RoundingPolicy): string {
  if (!Number.isFinite(value.value)) return String(value.value)
  const rounded = displayedNumber(value, rounding)
  return `${written(rounded, value)}${unitAfter(value)}`
}

function decimalsOf({form, computed, kind, unit}: NumberValue, rounding: RoundingPolicy): number {
  if (form?.decimals !== undefined) return form.decimals
  if (!computed) return mostDecimals
  if (unit?.relative) return rounding.shareDecimals
  return kind === 'money' && unit?.factor === 1 ? 0 : rounding.decimals
}

function written(rounded: number, {kind, form}: NumberValue): string {
  if (kind === 'year') return String(rounded)
  const decimals = form?.decimals ?? 0
  const text = formatNumber(Math.abs(rounded), {atLeast: decimals, atMost: Math.max(decimals, mostDecimals)})
  return `${rounded < 0 ? '-' : ''}${padded(text, padOf(rounded, kind, form))}`
}

function padOf(rounded: number, kind: NumberValue['kind'], form: NumberForm | undefined): number {
  return form?.pad ?? (kind === 'count' && Number.isInteger(rounded) && rounded > 0 ? 2 : 1)
}

/** Zeros before the digits; dots would stand between them, so a padded number has none. */
function padded(text: string, digits: number): string {
  const [whole = '', ...decimals] = text.split(',')
  const bare = whole.replaceAll('.', '')
  return bare.length >= digits ? text : [bare.padStart(digits, '0'), ...decimals].join(',')
}

function unitAfter({unit, form}: NumberValue): string {
  if (!unit || form?.unit === false) return ''
  if (unit.relative === 'percent') return '%'
  return unit.relative === 'point' || form?.unit ? ` ${unit.text}` : ''
}
