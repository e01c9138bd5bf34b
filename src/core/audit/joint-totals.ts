import type {AuditedBlock, AuditFinding} from './audited-paper.ts'
import {amountOf, type Figure, intervalOf, sameMeasure} from './figures.ts'
import {addIntervals, mayBeEqual} from './interval.ts'
import {writtenSum} from './written-sums.ts'

/** `42 hộ nghèo, 35 hộ cận nghèo; tổng số hộ nghèo và cận nghèo là 77 hộ`: both things are named again in the total. */
export function jointTotals({block, figures}: AuditedBlock): AuditFinding[] {
  if (!block.lower.includes('tổng')) return []
  return figures.flatMap((total, index) => {
    const match = label.exec(block.lower.slice(Math.max(0, total.start - 90), total.start))?.groups
    if (!match || total.bound || total.range) return []
    const before = figures.slice(0, index).filter(figure => isPlain(figure) && sameMeasure(figure, total))
    const first = before.findLast(({noun}) => noun.text === match.first)
    const second = before.findLast(
      ({noun}) => noun.text === match.second || noun.text === `${noun.head} ${match.second}`
    )
    if (!first || !second || first === second) return []
    if (mayBeEqual(addIntervals([intervalOf(first), intervalOf(second)]), intervalOf(total))) return []
    const {start, end, text} = total
    return [
      {check: 'parts', block, start, end, actual: text, calculation: writtenSum([amountOf(first), amountOf(second)])}
    ]
  })
}

// --- internal ---

const label =
  /tổng (?:số )?(?<first>[\p{L} ]{2,36}?) và (?<second>[\p{L} ]{2,36}?)(?: (?:toàn|của|trên)[\p{L} ]+?)?(?: hiện)?(?: là| có|:)? ?$/u

function isPlain({range, bound, whole}: Figure): boolean {
  return !range && bound === undefined && whole === undefined
}
