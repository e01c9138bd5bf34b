import {type AuditedBlock, type AuditedPaper, type AuditFinding, wordsBetween} from './audited-paper.ts'
import {comparePercent, compareShare} from './compare-share.ts'
import {amountOf, type Figure, sameMeasure} from './figures.ts'
import {explainsShare, findBase, ratioWords} from './share-base.ts'
import {baseAfterPercent, linksToPercent} from './share-links.ts'
import {written, writtenShare} from './written-sums.ts'

/** Percentages against the part and the whole that the paper states: `11/35 bản (31,4%)`, `08 thôn (42%)` of `21 thôn`. */
export function checkShares(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(block =>
    block.figures.flatMap((percent, index) => {
      if (percent.kind !== 'percent' || percent.range) return []
      return shareBefore(paper, block, index) ?? shareBehind(block, index) ?? []
    })
  )
}

// --- internal ---

interface Claim {
  block: AuditedBlock
  percent: Figure
  part: Figure
  whole: Figure
  /** the whole is tied to the part by its words; else any other pair of figures that fits is believed first */
  sure: boolean
  /** `vượt 4,2% kế hoạch`: a hundred percent more */
  over?: boolean
}

/** `11/35 bản (31,4%)`, `12 hộ trên tổng số 40 hộ, chiếm 30%`, `trong đó nữ 390 (43,7%)`. */
function shareBefore(paper: AuditedPaper, block: AuditedBlock, index: number): AuditFinding[] | undefined {
  const {figures} = block
  const percent = figures[index]!
  const near = figures[index - 1]
  if (!near || near.sentence !== percent.sentence || near.range) return undefined
  if (isChange(block, near)) return undefined
  const link = linksToPercent(wordsBetween(block.block, near.noun.end, percent.start))
  if (!link) return undefined
  const after = baseAfterPercent(block.block.lower.slice(percent.tail, percent.tail + 120))
  const claim = findBase(paper, block, index, {link, after})
  return claim && judge({block, percent, ...claim})
}

/** `tăng 05 vụ (12,5%)` is a share of what was before. */
function isChange({block}: AuditedBlock, {start}: Figure): boolean {
  return /(?:tăng|giảm|thêm|vượt|hụt|hơn|kém)(?: thêm| được| là)? ?(?:khoảng |gần |trên )?$/.test(
    block.lower.slice(Math.max(0, start - 20), start)
  )
}

/** `đạt 97,3% (143/147 trẻ)`. */
function shareBehind(block: AuditedBlock, index: number): AuditFinding[] | undefined {
  const percent = block.figures[index]!
  const part = block.figures[index + 1]
  const whole = part?.whole ?? wholeOf(block, index)
  if (!part || !whole || part.sentence !== percent.sentence) return undefined
  const between = wordsBetween(block.block, percent.tail, part.start)
  if (!/^[^.;:()]{0,60}\( ?$/.test(between) || /tăng|giảm|vượt/.test(between)) return undefined
  const end = Math.max(part.tail, whole.tail)
  const closing = block.block.lower.slice(end, end + 60)
  if (!/^[^.;:(),\d]{0,50}\)/.test(closing)) return undefined
  return judge({block, percent, part, whole, sure: true})
}

/** `37,5% (15 hộ trên tổng số 40 hộ)`. */
function wholeOf({block, figures}: AuditedBlock, index: number): Figure | undefined {
  const [part, whole] = figures.slice(index + 1, index + 3)
  return part && whole && ratioWords.test(wordsBetween(block, part.tail, whole.start)) ? whole : undefined
}

function judge({block, percent, part, whole, sure, over}: Claim): AuditFinding[] {
  if (!sameMeasure(part, {...whole}) || (percent.bound === undefined && amountOf(whole) <= 0)) return []
  const computed = (amountOf(part) / amountOf(whole)) * 100 - (over ? 100 : 0)
  const verdict = over ? comparePercent(percent, computed) : compareShare(percent, part, whole)
  if (verdict === 'right' || (!sure && explainsShare(block, percent, part))) return []
  const {start, tail} = percent
  const actual = block.block.text.slice(start, tail)
  const calculation = writtenShare(
    amountOf(part) / (part.unit?.factor ?? 1),
    amountOf(whole) / (part.unit?.factor ?? 1),
    percent.decimals
  )
  const expected = `${written(computed, percent.decimals)}%`
  return [
    {
      check: verdict === 'truncated' ? 'truncated' : 'share',
      block: block.block,
      start,
      end: tail,
      actual,
      expected,
      calculation
    }
  ]
}
