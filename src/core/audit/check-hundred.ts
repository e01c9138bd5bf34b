import type {AuditedBlock, AuditedPaper, AuditFinding} from './audited-paper.ts'
import {type Figure, intervalOf} from './figures.ts'
import {addIntervals, exactly, mayBeEqual} from './interval.ts'
import {writtenSum} from './written-sums.ts'

/** Shares of one whole in a list against 100 %: only where the words close the list, or where the shares exceed the whole. */
export function checkHundred(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited => shareLists(audited).flatMap(list => judge(audited, list)))
}

// --- internal ---

interface ShareList {
  shares: Figure[]
  /** the words from the first label to the last share */
  words: string
}

/** Runs of at least three shares in one sentence, each with a label of its own and nothing but its count beside it. */
function shareLists({block, figures}: AuditedBlock): ShareList[] {
  const lists: ShareList[] = []
  for (const sentence of Map.groupBy(figures, figure => figure.sentence).values()) {
    const shares = sentence.filter(({kind}) => kind === 'percent')
    if (shares.length < 2) continue
    const first = shares[0]!
    const from = Math.max(block.lower.lastIndexOf('. ', first.start) + 1, 0)
    const words = block.lower.slice(from, shares.at(-1)!.tail + 40)
    const labels = shares.map((share, index) =>
      labelBefore(block.lower, index === 0 ? from : shares[index - 1]!.tail, share.start)
    )
    if (labels.every(isLabelOfShare)) lists.push({shares, words})
  }
  return lists
}

function labelBefore(lower: string, from: number, to: number): string {
  return lower.slice(from, to)
}

/** `dân tộc Thái chiếm `, `; công nghiệp 30`: a name, perhaps with its count, and no change, goal or comparison. */
function isLabelOfShare(label: string): boolean {
  return (
    /[\p{L}]{2}/u.test(label) &&
    !/tăng|giảm|so với|vượt|kế hoạch|chỉ tiêu|trong đó|phấn đấu|trở lên|cùng kỳ|hoàn thành|đạt|bằng|từ $|lên $|xuống/.test(
      label
    )
  )
}

function judge({block}: AuditedBlock, {shares, words}: ShareList): AuditFinding[] {
  const sum = addIntervals(shares.map(intervalOf))
  if (mayBeEqual(sum, exactly(100)) || sum.low > 150 || sum.high < 60 || shares.some(({value}) => value >= 100))
    return []
  if (shares.some(({bound, range}) => bound !== undefined || range)) return []
  const isOver = sum.low > 100
  const isClosed = closes(words, shares.length)
  if (isOver ? !(isClosed || eachHasItsShare(words, shares.length)) : !isClosed) return []
  const last = shares.at(-1)!
  const calculation = writtenSum(
    shares.map(({value}) => value),
    '%'
  )
  const check = isOver && !isClosed ? 'overlap' : 'hundred'
  return [{check, block, start: shares[0]!.start, end: last.tail, actual: '100%', calculation}]
}

/** The words say that these are all parts of the whole. */
function closes(words: string, count: number): boolean {
  if (/chủ yếu|như:|lớn nhất|cao nhất|nhiều nhất|\.\.\.|…/.test(words)) return false
  if (count === 2)
    return /(?<![\p{L}])nam(?![\p{L}]).*(?<![\p{L}])nữ|nữ.*(?<![\p{L}])nam(?![\p{L}])|còn lại/u.test(words)
  return /còn lại|khác|cơ cấu|phân theo|xếp loại|gồm/.test(words)
}

function eachHasItsShare(words: string, count: number): boolean {
  return count > 2 && words.split('chiếm').length > count
}
