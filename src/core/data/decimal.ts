import type {RoundingPolicy} from './rounding.ts'

/**
 * A number rounded as on paper: by its decimal digits, not by its binary neighbour. 1.005 with two decimals is 1.01; fewer
 * than no decimals round to tens, hundreds …
 */
export function roundDecimal(value: number, decimals: number, mode: RoundingPolicy['mode'] = 'half-up'): number {
  const {digits, exponent} = digitsOf(Math.abs(clean(value)))
  const kept = exponent + 1 + decimals
  if (!Number.isFinite(value) || kept >= digits.length) return clean(value)
  if (kept < 0) return 0
  const head = BigInt(digits.slice(0, kept) || '0')
  const rounded = roundsUp(digits.slice(kept), head, mode) ? head + 1n : head
  return rounded === 0n ? 0 : Math.sign(value) * Number(`${rounded}e${-decimals}`)
}

/** Without the last digits, which are noise of binary arithmetic: 0.285 × 100 is 28.5, not 28.499999999999996. */
export function clean(value: number): number {
  return Number.isInteger(value) || Math.abs(value) >= cleanBelow ? value : Number(value.toPrecision(15))
}

/** Whether two results of arithmetic are one number: 0.1 + 0.2 and 0.3 are. */
export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
}

/** The sum without the noise that adding one by one gathers (Neumaier). */
export function sumOf(values: Iterable<number>): number {
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return Number.isFinite(lost) ? sum + lost : sum
}

// --- internal ---

/** From here on fifteen digits would cut into what an author may have meant. */
const cleanBelow = 1e12

/** The shortest decimal digits of a number and the power of ten of the first: 35.08 → `3508`, 1. */
function digitsOf(value: number): {digits: string; exponent: number} {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  return {digits: mantissa.replace('.', ''), exponent: Number(exponent)}
}

function roundsUp(cut: string, head: bigint, mode: RoundingPolicy['mode']): boolean {
  const isHalf = /^50*$/.test(cut)
  return isHalf && mode === 'half-even' ? head % 2n === 1n : cut >= '5'
}
