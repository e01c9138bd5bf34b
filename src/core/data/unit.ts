import {parseNumber} from '../vietnamese/numbers.ts'
import {knownUnits, multipliers, type Scale} from './known-units.ts'

/**
 * A unit of measure, taken apart: a quantity `value` in it is `value × factor` of its base units. `powers` names the base
 * units: ha → {m: 2} × 10 000, triệu đồng → {đồng: 1} × 10⁶, tấn/ha → {kg: 1, m: -2} × 0.1, hộ → {hộ: 1}.
 */
export interface Unit extends Scale {
  /** as authors write it, e.g. `triệu đồng` */
  text: string
}

/**
 * The unit of a text: known scales, products (`·`, `×`, `*`), quotients (`đồng/người/tháng`), numbers and number words before it
 * (`1.000 đồng`, `nghìn tỷ đồng`). Other words are base units of their own. Nothing for a text that names no unit.
 */
export function parseUnit(text: string): Unit | undefined {
  if (text.length > longestUnit) return undefined
  const written = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const [over = '', ...under] = written.split('/').map(part => part.trim())
  const factors = [...over.split(/[·×*]/), ...under.flatMap(part => part.split(/[·×*]/))].map(part => part.trim())
  const above = over.split(/[·×*]/).length
  if (factors.some(part => part === '')) return undefined
  const [first, ...rest] = factors.map(scaleOf)
  if (rest.length === 0)
    return Object.keys(first!.powers).length === 0 && !first!.relative ? undefined : {text: written, ...first!}
  const scale = rest.reduce<Scale>((whole, part, index) => combine(whole, part, index + 1 < above ? 1 : -1), first!)
  return {text: written, powers: scale.powers, factor: scale.factor}
}

/** Whether values in the two units can be added and compared: ha and km² can, hộ and người cannot, nor % and điểm %. */
export function sameDimension(a: Unit, b: Unit): boolean {
  return a.relative === b.relative && samePowers(a, b)
}

/** A value in another unit of the same dimension: 2 km² → 200 ha. */
export function convert(value: number, from: Unit, to: Unit): number {
  // Ratios of the known scales are whole numbers one way round only, and only whole ones are exact.
  return from.factor >= to.factor ? value * (from.factor / to.factor) : value / (to.factor / from.factor)
}

/** A unit, and what the plain product or quotient of the values is multiplied with to be in it; without a unit it is a bare number. */
export interface ScaledUnit {
  unit?: Unit
  scale: number
}

/** The unit of a product; a share of something is in the unit of that: 20 % × 500 hộ is 100 hộ. */
export function multiply(a: Unit | undefined, b: Unit | undefined): ScaledUnit {
  if (!a || !b) return {unit: a ?? b, scale: 1}
  if (a.relative) return {unit: a.relative === 'point' && b.relative ? a : b, scale: a.factor}
  return b.relative ? {unit: a, scale: b.factor} : named(combine(a, b, 1), a, b, '·')
}

/** The unit of a quotient; of two like quantities it is a bare number: 300 ha : 2 km² = 1.5. */
export function divide(a: Unit | undefined, b: Unit | undefined): ScaledUnit {
  if (!b) return {unit: a, scale: 1}
  if (b.relative) return a?.relative ? {scale: a.factor / b.factor} : {unit: a, scale: 1 / b.factor}
  return named(combine(a ?? one, b, -1), a, b, '/')
}

// --- internal ---

const longestUnit = 100
const one: Scale = {powers: {}, factor: 1}

function scaleOf(part: string): Scale {
  const key = part.toLowerCase()
  const known = knownUnits.get(key)
  if (known) return known
  const [first = '', ...rest] = key.split(' ')
  const factor = multipliers.get(first) ?? parseNumber(first)
  if (factor === undefined || factor <= 0) return {powers: {[key]: 1}, factor: 1}
  const inner =
    rest.length > 0 ? scaleOf(rest.join(' ')) : first === '1' ? one : {powers: {[key]: 1}, factor: 1 / factor}
  return {powers: inner.powers, factor: factor * inner.factor}
}

function combine(a: Scale, b: Scale, sign: 1 | -1): Scale {
  const powers = new Map(Object.entries(a.powers))
  for (const [base, power] of Object.entries(b.powers)) powers.set(base, (powers.get(base) ?? 0) + sign * power)
  const left = [...powers].filter(([, power]) => power !== 0).sort(([x], [y]) => (x < y ? -1 : 1))
  return {powers: Object.fromEntries(left), factor: sign > 0 ? a.factor * b.factor : a.factor / b.factor}
}

function samePowers(a: Scale, b: Scale): boolean {
  const powers = Object.entries(a.powers)
  return powers.length === Object.keys(b.powers).length && powers.every(([base, power]) => b.powers[base] === power)
}

/** A name for what came out: of its parts where nothing met, else the unit of that size, else base units. */
function named(result: Scale, a: Unit | undefined, b: Unit, sign: '·' | '/'): ScaledUnit {
  if (Object.keys(result.powers).length === 0) return {scale: result.factor}
  const apart = !Object.keys(b.powers).some(base => a && base in a.powers)
  if (apart && (sign === '·' || !/[/·×*]/.test(b.text)) && !(sign === '·' && a?.text.includes('/')))
    return {unit: {text: `${a?.text ?? '1'}${sign}${b.text}`, ...result}, scale: 1}
  const parts = `${a?.text ?? ''}/${b.text}`.split(/[/·×*]/)
  const fitting = [...parts, ...knownUnits.keys()].map(parseUnit).find(unit => unit && isSame(unit, result))
  return fitting ? {unit: fitting, scale: 1} : {unit: inBaseUnits(result), scale: result.factor}
}

function isSame(a: Scale, b: Scale): boolean {
  return samePowers(a, b) && Math.abs(a.factor / b.factor - 1) < 1e-12
}

function inBaseUnits({powers}: Scale): Unit {
  const spell = (sign: 1 | -1, separator: string) =>
    Object.entries(powers)
      .filter(([, power]) => power * sign > 0)
      .map(([base, power]) => spellPower(base, Math.abs(power), separator))
      .join(separator)
  const under = spell(-1, '/')
  return {text: `${spell(1, '·') || '1'}${under && `/${under}`}`, powers, factor: 1}
}

function spellPower(base: string, power: number, separator: string): string {
  if (base === 'm' && power <= 3) return ['m', 'm²', 'm³'][power - 1]!
  return Array.from({length: power}, () => base).join(separator)
}
