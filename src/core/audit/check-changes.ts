import type {AuditedBlock, AuditedPaper, AuditFinding} from './audited-paper.ts'
import {findChanges, type Change} from './changes.ts'
import {comparePercent} from './compare-share.ts'
import {amountOf, type Figure, intervalOf} from './figures.ts'
import {mayBeEqual, subtractIntervals} from './interval.ts'
import {written} from './written-sums.ts'

/** Increases and decreases: `từ 40 lên 45 vụ (tăng 12,5%)`, `45 vụ, tăng 05 vụ (12,5%) so với cùng kỳ`. */
export function checkChanges(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited => findChanges(audited).flatMap(change => judge(audited, change)))
}

// --- internal ---

function judge(audited: AuditedBlock, change: Change): AuditFinding[] {
  const {from, to, direction, difference, percent} = change
  const factor = to.unit?.factor ?? 1
  const [before, after] = [amountOf(from) / factor, amountOf(to) / factor]
  if (direction !== undefined && !change.derived && Math.sign(after - before) === -direction)
    return [{...finding(audited, to, `${written(before)} ${after > before ? '<' : '>'} ${written(after)}`), actual: direction > 0 ? 'tăng' : 'giảm'}]
  const isPoints = to.kind === 'percent'
  const found: AuditFinding[] = []
  if (difference && !isDifference(difference, change))
    found.push(finding(audited, difference, `${subtraction(after, before)} = ${written(Math.abs(after - before))}`))
  if (percent && !(isPoints && isDifference(percent, change)) && before > 0) {
    const computed = Math.abs((after - before) / before) * 100
    const verdict = comparePercent(percent, computed)
    const calculation = `(${subtraction(after, before)})/${written(before)} = ${written(computed, percent.decimals + 1)}%`
    if (verdict !== 'right') found.push(finding(audited, percent, calculation, verdict === 'truncated' ? 'truncated' : 'change', `${written(computed, percent.decimals)}%`))
  }
  return found
}

/** Whether the written difference is that of the two figures, in points where these are percentages. */
function isDifference(difference: Figure, {from, to}: Change): boolean {
  const [larger, smaller] = amountOf(to) >= amountOf(from) ? [to, from] : [from, to]
  if (difference.bound || from.bound === 'about' || to.bound === 'about') return true
  return mayBeEqual(intervalOf(difference), subtractIntervals(intervalOf(larger), intervalOf(smaller)))
}

function subtraction(after: number, before: number): string {
  return after >= before ? `${written(after)} − ${written(before)}` : `${written(before)} − ${written(after)}`
}

function finding(
  {block}: AuditedBlock,
  {start, tail}: Figure,
  calculation: string,
  check: 'change' | 'truncated' = 'change',
  expected?: string
): AuditFinding {
  return {check, block, start, end: tail, actual: block.text.slice(start, tail), calculation, ...(expected && {expected})}
}
