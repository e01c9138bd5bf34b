import {mergeOrigins} from '../origins.ts'
import {convert, divide, multiply, sameDimension, type Unit} from '../unit.ts'
import type {NumberValue, QuantityKind} from '../value.ts'
import {type FormulaResult, failed, found, withoutValue} from './result.ts'

export type ArithmeticOperator = '+' | '-' | '*' | '/'

/** One step of arithmetic; the units must agree, and the result has the unit that follows from them. */
export function compute(
  operator: ArithmeticOperator,
  left: NumberValue,
  right: NumberValue
): FormulaResult<NumberValue> {
  return operator === '+' || operator === '-' ? add(operator, left, right) : scale(operator, left, right)
}

/** The same quantity with the other sign. */
export function negate({form: _, ...value}: NumberValue): NumberValue {
  return {...value, value: value.value === 0 ? 0 : -value.value}
}

/** A number in another unit; a bare number takes the unit as it is. A problem where the two measure different things. */
export function inUnit(
  {value, unit}: Pick<NumberValue, 'value' | 'unit'>,
  wanted: Unit | undefined
): FormulaResult<number> {
  if (!unit || !wanted || unit === wanted) return found(value)
  if (!sameDimension(unit, wanted)) return failed({kind: 'unit-mismatch', left: wanted.text, right: unit.text})
  return found(convert(value, unit, wanted))
}

/** A computed number, if it is one that can be written. */
export function computed(
  value: number,
  {unit, kind, origins}: Pick<NumberValue, 'unit' | 'kind' | 'origins'>
): FormulaResult<NumberValue> {
  if (!Number.isFinite(value)) return withoutValue('not-finite')
  return found({type: 'number', value, ...(unit && {unit}), ...(kind && {kind}), computed: true, origins})
}

// --- internal ---

function add(operator: '+' | '-', left: NumberValue, right: NumberValue): FormulaResult<NumberValue> {
  const origins = mergeOrigins(left.origins, right.origins)
  const kind = sharedKind(left, right)
  const point = pointUnit(left.unit, right.unit, operator)
  if (point)
    return computed(operator === '+' ? left.value + right.value : left.value - right.value, {...point, origins})
  const unit = left.unit ?? right.unit
  const converted = inUnit(right, unit)
  if (!converted.ok) return converted
  const value = operator === '+' ? left.value + converted.value : left.value - converted.value
  return computed(value, {unit, kind, origins})
}

/** Percentages among themselves: their difference is in points, and points are added to them. */
function pointUnit(left: Unit | undefined, right: Unit | undefined, operator: '+' | '-'): {unit: Unit} | undefined {
  if (left?.relative === 'percent' && right?.relative === 'percent' && operator === '-') return {unit: pointsOf(left)}
  return left?.relative === 'percent' && right?.relative === 'point' ? {unit: left} : undefined
}

function pointsOf(percent: Unit): Unit {
  return {...percent, text: 'điểm %', relative: 'point'}
}

function scale(operator: '*' | '/', left: NumberValue, right: NumberValue): FormulaResult<NumberValue> {
  if (operator === '/' && right.value === 0) return withoutValue('zero-division')
  const origins = mergeOrigins(left.origins, right.origins)
  const part = operator === '*' ? partOf(left, right) : undefined
  if (part) return computed(part.value, {...part, origins})
  const result = operator === '*' ? multiply(left.unit, right.unit) : divide(left.unit, right.unit)
  const plain = operator === '*' ? left.value * right.value : left.value / right.value
  return computed(plain * result.scale, {unit: result.unit, kind: kindOfScaled(operator, left, right), origins})
}

/** A percentage of a quantity is such a quantity, also where that has no unit. */
function partOf(left: NumberValue, right: NumberValue): NumberValue | undefined {
  const [share, whole] = left.unit?.relative === 'percent' ? [left, right] : [right, left]
  if (share.unit?.relative !== 'percent' || whole.unit?.relative || !(whole.unit || whole.kind)) return undefined
  return {...whole, value: (share.value / 100) * whole.value}
}

/** The kind of a sum: that of both, or of the one that has one. Of two years there is no sum, and their difference is no year. */
function sharedKind({kind: left}: NumberValue, {kind: right}: NumberValue): QuantityKind | undefined {
  if (left && right) return left === right && left !== 'year' ? left : undefined
  return left ?? right
}

/** Twice a count is a count and half of some money is money; half a count, or money for each hectare, is something else. */
function kindOfScaled(operator: '*' | '/', left: NumberValue, right: NumberValue): QuantityKind | undefined {
  const [kept, other] = operator === '/' || left.kind ? [left, right] : [right, left]
  if (other.unit || other.kind || kept.kind === 'year') return undefined
  return operator === '/' && kept.kind === 'count' ? undefined : kept.kind
}
