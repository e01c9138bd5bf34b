import type {Figure} from './figures.ts'
import {amountOf, intervalOf} from './figures.ts'
import {divideIntervals, exactly, isTruncated, mayBeEqual, scaleInterval} from './interval.ts'

export type ShareVerdict = 'right' | 'truncated' | 'wrong'

/** Whether a written percentage can be the ratio of two written figures. */
export function compareShare(percent: Figure, part: Figure, whole: Figure): ShareVerdict {
  if (amountOf(whole) <= 0) return 'right'
  const computed = (amountOf(part) / amountOf(whole)) * 100
  const possible = scaleInterval(divideIntervals(intervalOf(part), intervalOf(whole)), 100)
  return comparePercent(percent, computed, possible)
}

/** Whether a written percentage can be the computed one; words such as `khoảng` and `trên` leave it room. */
export function comparePercent(percent: Figure, computed: number, possible = exactly(computed)): ShareVerdict {
  if (mayBeEqual(intervalOf(percent), possible)) return 'right'
  if (percent.bound !== 'over' && percent.bound !== 'under' && isTruncated(percent.value, percent.decimals, computed))
    return 'truncated'
  return isWithinBound(percent, computed) ? 'right' : 'wrong'
}

// --- internal ---

function isWithinBound({bound, value}: Figure, computed: number): boolean {
  if (bound === 'over') return computed >= value
  if (bound === 'under') return computed <= value
  return bound === 'about' && Math.abs(computed - value) <= Math.max(2, 0.05 * computed)
}
