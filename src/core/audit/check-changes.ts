import type {AuditedBlock, AuditedPaper, AuditFinding} from './audited-paper.ts'
import {type Change, findChanges} from './changes.ts'
import {comparePercent} from './compare-share.ts'
import {amountOf, type Figure, intervalOf} from './figures.ts'
import {exactly, mayBeEqual, roundedInterval, subtractIntervals} from './interval.ts'
import {written} from './written-sums.ts'

/** Increases and decreases: `từ 40 lên 45 vụ (tăng 12,5%)`, `45 vụ, tăng 05 vụ (12,5%) so với cùng kỳ`. */
export function checkChanges(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited => findChanges(audited).flatMap(change => judge(audited, change)))
}

// --- internal ---

function judge(audited: AuditedBlock, change: Change): AuditFinding[] {
  const {from, to, direction, difference, percent, times} = change
  const factor = to.unit?.factor ?? 1
  const [before, after] = [amountOf(from) / factor, amountOf(to) / factor]
  if (direction !== undefined && !change.derived && Math.sign(after - before) === -direction) {
    const calculation = `${written(before)} ${after > before ? '<' : '>'} ${written(after)}`
    return [{...finding(audited, to, calculation), actual: direction > 0 ? 'tăng' : 'giảm'}]
  }
  return [
    ...(times && before > 0 ? judgeTimes(audited, times, before, after) : []),
    ...(difference && !isDifference(difference, change)
      ? [finding(audited, difference, writtenDifference(before, after))]
      : []),
    ...(percent && before > 0 ? judgePercent(audited, percent, change, before, after) : [])
  ]
}

function judgeTimes(audited: AuditedBlock, times: Figure, before: number, after: number): AuditFinding[] {
  const isRight = mayBeEqual(roundedInterval(times.value, times.decimals), exactly(after / before))
  if (isRight || times.bound) return []
  return [finding(audited, times, `${written(after)}/${written(before)} = ${written(after / before, 2)}`)]
}

function judgePercent(
  audited: AuditedBlock,
  percent: Figure,
  change: Change,
  before: number,
  after: number
): AuditFinding[] {
  if (change.to.kind === 'percent') {
    // Of two percentages the difference is meant, or the change of the one itself.
    const isRight = isDifference(percent, change) || comparePercent(percent, relativeChange(before, after)) === 'right'
    return isRight ? [] : [finding(audited, percent, `${writtenDifference(before, after)} điểm %`)]
  }
  const computed = relativeChange(before, after)
  const verdict = comparePercent(percent, computed)
  if (verdict === 'right') return []
  const calculation = `(${subtraction(before, after)})/${written(before)} = ${written(computed, percent.decimals + 1)}%`
  const check = verdict === 'truncated' ? 'truncated' : 'change'
  return [{...finding(audited, percent, calculation), check, expected: `${written(computed, percent.decimals)}%`}]
}

function relativeChange(before: number, after: number): number {
  return Math.abs((after - before) / before) * 100
}

/** Whether the written difference is that of the two figures, in points where these are percentages. */
function isDifference(difference: Figure, {from, to}: Change): boolean {
  const [larger, smaller] = amountOf(to) >= amountOf(from) ? [to, from] : [from, to]
  if (difference.bound || from.bound === 'about' || to.bound === 'about') return true
  return mayBeEqual(intervalOf(difference), subtractIntervals(intervalOf(larger), intervalOf(smaller)))
}

function subtraction(before: number, after: number): string {
  return after >= before ? `${written(after)} − ${written(before)}` : `${written(before)} − ${written(after)}`
}

function writtenDifference(before: number, after: number): string {
  return `${subtraction(before, after)} = ${written(Math.abs(after - before))}`
}

function finding({block}: AuditedBlock, {start, tail}: Figure, calculation: string): AuditFinding {
  return {check: 'change', block, start, end: tail, actual: block.text.slice(start, tail), calculation}
}
