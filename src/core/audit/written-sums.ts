import {formatNumber} from '../vietnamese/numbers.ts'

/** A number of a calculation; computer arithmetic leaves no tail: 0.1 + 0.2 is `0,3`. */
export function written(value: number, decimals = 6): string {
  return formatNumber(Number(value.toFixed(decimals)), {atMost: decimals})
}

/** `3 + 8 + 43 = 54`, in the unit that the whole is written in. */
export function writtenSum(parts: readonly number[], unit = ''): string {
  const sum = parts.reduce((total, part) => total + part, 0)
  return `${parts.map(part => written(part)).join(' + ')} = ${written(sum)}${unit}`
}

/** `8/21 = 38,1%`: one digit more than the figure that it is compared with. */
export function writtenShare(part: number, whole: number, decimals: number): string {
  return `${written(part)}/${written(whole)} = ${written((part / whole) * 100, decimals + 1)}%`
}
