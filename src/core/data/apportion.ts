import {roundDecimal, sumOf} from './decimal.ts'

/**
 * Parts rounded so that they add up to exactly the rounded whole (largest remainder): each is its value rounded down or up, and
 * those that lose most by rounding down are rounded up. Undefined where the numbers are too large for it.
 */
export function apportion(parts: readonly number[], whole: number, decimals: number): number[] | undefined {
  const unit = 10 ** decimals
  const exact = parts.map(part => roundDecimal(part * unit, sureDecimals))
  const floors = exact.map(Math.floor)
  const missing = Math.round(roundDecimal(whole, decimals) * unit) - sumOf(floors)
  if (!isCountable(missing) || !floors.every(isCountable)) return undefined
  const extra = extras(exact, missing)
  return floors.map((floor, index) => roundDecimal((floor + extra[index]!) / unit, decimals))
}

/** The percentages of parts of one whole, with so many decimals; they add up to exactly 100. Undefined where the whole is nothing. */
export function apportionShares(parts: readonly number[], decimals: number): number[] | undefined {
  const whole = sumOf(parts)
  if (whole === 0 || !Number.isFinite(whole)) return undefined
  return apportion(
    parts.map(part => (part / whole) * 100),
    100,
    decimals
  )
}

// --- internal ---

/** Digits below the last shown one that decide who lost most; what is smaller is noise. */
const sureDecimals = 6

function isCountable(value: number): boolean {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e14
}

/** How many units each part gets beyond its floor: one for the largest remainders, the earlier part first where two are alike. */
function extras(exact: readonly number[], missing: number): number[] {
  const extra = exact.map(() => 0)
  if (exact.length === 0) return extra
  const order = exact
    .map((value, index) => ({index, rest: roundDecimal(value - Math.floor(value), sureDecimals)}))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const rounds = Math.floor(missing / order.length)
  order.forEach(({index}, place) => {
    extra[index] = rounds + (place < missing - rounds * order.length ? 1 : 0)
  })
  return extra
}
