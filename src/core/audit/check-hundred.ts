import type {AuditedBlock, AuditedPaper, AuditFinding} from './audited-paper.ts'
import {areCrossCutting, isCountedTwice} from './cross-cutting.ts'
import {type Figure, intervalOf} from './figures.ts'
import {addIntervals, exactly, mayBeEqual} from './interval.ts'
import {announcedShares} from './share-lists.ts'
import {writtenSum} from './written-sums.ts'

/** Shares of one whole in a list against 100 %: only where the words close the list, or where the shares exceed the whole. */
export function checkHundred(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited => [
    ...shareLists(audited).flatMap(list => judge(audited, list)),
    ...judgeAnnounced(paper, audited)
  ])
}

// --- internal ---

interface ShareList {
  shares: Figure[]
  /** the words from the first label to the last share */
  words: string
  labels: string[]
  /** `24 (12%), 160 (80%)`: the count that each share is of */
  counts: Figure[]
}

/** The counts right before the shares; none where one has none. */
function countsBeside(sentence: readonly Figure[], shares: readonly Figure[]): Figure[] {
  const counts = shares.flatMap(share => {
    const count = sentence[sentence.indexOf(share) - 1]
    return count?.kind === 'count' && !count.whole && count.depth < share.depth ? [count] : []
  })
  return counts.length === shares.length ? counts : []
}

/** Shares of one whole: the counts that they are of all come to it. */
function areOfOneWhole(counts: readonly Figure[], shares: readonly Figure[]): boolean {
  const wholes = counts.map(({value}, index) => value / (shares[index]!.value / 100)).toSorted((a, b) => a - b)
  const middle = wholes[Math.floor(wholes.length / 2)]
  return middle !== undefined && wholes.every(whole => Math.abs(whole / middle - 1) < 0.2)
}

function judgeAnnounced(paper: AuditedPaper, audited: AuditedBlock): AuditFinding[] {
  const list = announcedShares(paper, audited)
  if (!list?.labels.every(isLabelOfShare) || areCrossCutting(list.labels, audited.block.lower)) return []
  const shares = list.shares.map(({share}) => share)
  const sum = addIntervals(shares.map(intervalOf))
  if (mayBeEqual(sum, exactly(100)) || sum.low > 150 || sum.high < 60) return []
  if (shares.some(({bound, range, value}) => bound !== undefined || range || value >= 100)) return []
  const last = list.shares.at(-1)!
  const {start, tail} = last.share
  const calculation = writtenSum(
    shares.map(({value}) => value),
    '%'
  )
  return [{check: 'hundred', block: last.block, start, end: tail, actual: '100%', calculation}]
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
    if (labels.every(isLabelOfShare)) lists.push({shares, words, counts: countsBeside(sentence, shares), labels})
  }
  return lists
}

function labelBefore(lower: string, from: number, to: number): string {
  return lower.slice(from, to)
}

/** `dân tộc Thái chiếm `, `; công nghiệp 30`: a name, perhaps with its count, and no change, goal or comparison. */
const grades = /(?:không )?hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?(?= (?:là |có )?\d| chiếm|$|:)/g

/** Words of which one thing bears one only. */
const exclusive = /xuất sắc|hoàn thành|giỏi|khá|trung bình|nghèo|giàu|yếu|kém|tốt|hài lòng/

function isLabelOfShare(label: string): boolean {
  return (
    /[\p{L}]{2}/u.test(label) &&
    !/tăng|giảm|so với|vượt|kế hoạch|chỉ tiêu|trong đó|phấn đấu|trở lên|cùng kỳ|hoàn thành|đạt|bằng|từ $|lên $|xuống/.test(
      label.replace(grades, '')
    )
  )
}

function judge({block}: AuditedBlock, {shares, words, labels, counts}: ShareList): AuditFinding[] {
  const sum = addIntervals(shares.map(intervalOf))
  if (mayBeEqual(sum, exactly(100)) || sum.low > 150 || sum.high < 60 || shares.some(({value}) => value >= 100))
    return []
  if (shares.some(({bound, range}) => bound !== undefined || range)) return []
  const isOver = sum.low > 100
  const isClosed = closes(words, shares.length)
  const isOfOne = counts.length > 2 && areOfOneWhole(counts, shares) && labels.every(label => exclusive.test(label))
  if (isCountedTwice(words)) return []
  if (isOver ? !(isClosed || isOfOne || eachHasItsShare(words, shares.length)) : !isClosed) return []
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
