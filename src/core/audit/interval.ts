/** The values that a written number may stand for: 38,1 is anything from 38,05 to 38,15. */
export interface Interval {
  low: number
  high: number
}

/** What a number rounded to so many decimals may stand for (XBRL Calculations 1.1: half a unit of the last digit either way). */
export function roundedInterval(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals
  return {low: value - half, high: value + half}
}

/** Exactly this number: things that are counted. */
export function exactly(value: number): Interval {
  return {low: value, high: value}
}

/** The sum; every rounded part brings its own half unit. */
export function addIntervals(parts: readonly Interval[]): Interval {
  return parts.reduce((sum, part) => ({low: sum.low + part.low, high: sum.high + part.high}), exactly(0))
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return {low: a.low - b.high, high: a.high - b.low}
}

/** The quotient of a number and one above nought. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return {low: Math.min(...ends), high: Math.max(...ends)}
}

export function scaleInterval({low, high}: Interval, factor: number): Interval {
  return factor < 0 ? {low: high * factor, high: low * factor} : {low: low * factor, high: high * factor}
}

/** Whether the two numbers may be the same: their intervals touch. */
export function mayBeEqual(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.high))
  return a.low <= b.high + slack && b.low <= a.high + slack
}

/** Whether a number was cut off after so many decimals where rounding would have gone up: 23,8 written as 23. */
export function isTruncated(written: number, decimals: number, computed: number): boolean {
  const scale = 10 ** decimals
  const cut = Math.trunc(computed * scale + 1e-9) / scale
  return Math.abs(written - cut) < 1e-9 && !mayBeEqual(roundedInterval(written, decimals), exactly(computed))
}
