import {type AuditedBlock, type AuditedPaper, wordsBetween} from './audited-paper.ts'
import {compareShare} from './compare-share.ts'
import {amountOf, type Figure, sameMeasure} from './figures.ts'
import {areCompatible, readNoun, withoutScope} from './nouns.ts'
import type {ShareLink, ShareOf} from './share-links.ts'
import {statedWholes} from './stated-wholes.ts'

/** A part and the whole that the paper's words give it. */
export interface ShareBase {
  part: Figure
  whole: Figure
  sure: boolean
  over?: boolean
}

/** The whole of a percentage that follows a figure: typed beside it, before it in the sentence, or elsewhere under the same noun. */
export function findBase(
  paper: AuditedPaper,
  audited: AuditedBlock,
  index: number,
  {link, after}: {link: ShareLink; after: ShareOf}
): ShareBase | undefined {
  const near = audited.figures[index - 1]!
  const behind = wholeBehind(audited, index, after)
  if (behind) return {part: near, whole: behind, sure: true, over: link.over}
  const elder = audited.figures[index - 2]
  if (elder && after.kind !== 'other' && isPlanOf(audited, elder, near, after))
    return {part: near, whole: elder, sure: false, over: link.over}
  if (near.whole && near.kind === 'measure' && after.kind === 'plan' && !link.over)
    return {part: near, whole: near.whole, sure: true}
  if (link.over || after.kind === 'other' || after.kind === 'plan') return undefined
  if (near.whole && idioms.has(near.noun.head)) return undefined
  if (near.whole) return {part: near, whole: near.whole, sure: true}
  if (elder && ratioWords.test(wordsBetween(audited.block, elder.tail, near.start)) && elder.sentence === near.sentence)
    return {part: elder, whole: near, sure: true}
  const noun =
    after.kind === 'total'
      ? withoutScope(readNoun(audited.block.lower, audited.figures[index]!.tail + after.at).text)
      : ''
  const inSentence = wholeBefore(audited, index - 1)
  if (inSentence && (noun === '' || inSentence.whole.noun.head === noun.split(' ')[0]))
    return {part: near, ...inSentence}
  if (elder && noun === '' && link.share && after.kind === 'same' && namesPart(audited, elder, near))
    return {part: near, whole: elder, sure: false}
  const name = noun || (near.noun.modified || after.kind === 'total' ? '' : near.noun.text)
  const sentence = sentenceBefore(audited, near)
  const isNarrower = after.kind !== 'total' && narrowerGroup.test(sentence)
  const percent = audited.figures[index]!
  const whole = name === '' || isNarrower ? undefined : statedWholes(paper, name, {part: near, percent, sentence})
  return whole && {part: near, whole, sure: false}
}

/** Whether any other figure of the block, as the whole, makes the percentage right. */
export function explainsShare({figures}: AuditedBlock, percent: Figure, part: Figure): boolean {
  return figures
    .flatMap(figure => (figure.whole ? [figure, figure.whole] : [figure]))
    .some(
      other =>
        other !== part &&
        sameMeasure(other, part) &&
        amountOf(other) >= amountOf(part) &&
        compareShare(percent, part, other) === 'right'
    )
}

/** `12 hộ trên tổng số 40 hộ` */
export const ratioWords = /(?:^| )(?:trên|trong)(?: tổng)?(?: số)? ?$/

// --- internal ---

/** `gần 2/3 số hộ`: a way of speaking, no count of households. */
const idioms = new Set(['số', 'tổng', 'diện', 'dân', 'quân'])

/** `trong số các thôn đặc biệt khó khăn, đã có 05 thôn`: how many those are the paper need not say. */
const narrowerGroup =
  /(?:trong số|trong|đối với|ở|tại|thuộc) (?:các|những)(?! năm| ngày| tháng)(?![\p{L}])|trong số(?! \d)|(?:thôn|bản|ấp|xã|chi bộ) (?:đặc biệt khó khăn|vùng cao|biên giới)/u

function sentenceBefore({block}: AuditedBlock, {start}: Figure): string {
  return block.lower.slice(Math.max(0, block.lower.lastIndexOf('. ', start)), start)
}

/** `kế hoạch vốn 4 tỷ đồng, đã giải ngân 3,2 tỷ đồng, đạt 80%`. */
function isPlanOf({block}: AuditedBlock, plan: Figure, part: Figure, after: ShareOf): boolean {
  if (plan.sentence !== part.sentence || plan.range || plan.whole || part.whole || !sameMeasure(plan, part))
    return false
  const words = /(?<![\p{L}])(kế hoạch|dự toán|chỉ tiêu|tổng số|tổng)[^,.;:()]{0,50}$/u.exec(
    block.lower.slice(Math.max(0, plan.start - 70), plan.start)
  )?.[1]
  if (words === undefined || (after.kind === 'plan' && words.startsWith('tổng'))) return false
  const done = /^[^.;:()]{0,40}, (?:đã|đến nay|thực hiện|kết quả|số)(?![\p{L}])/u.test(
    block.lower.slice(plan.tail, part.start)
  )
  return done && (part.noun.text === '' || plan.noun.text === '' || part.noun.head === plan.noun.head)
}

/** `có 60 học viên dự; nữ 27 học viên, chiếm 45%`: a label, and the same noun again. */
function namesPart({block}: AuditedBlock, whole: Figure, part: Figure): boolean {
  const isLabelled = /^[^.:()\d]{0,60}[,;] (?!năm|quý|tháng|kỳ|đã|riêng)[\p{L}]{1,12}(?: [\p{L}]{1,8}){0,3} $/u.test(
    wordsBetween(block, whole.tail, part.start)
  )
  const sameNoun =
    part.noun.text !== '' &&
    part.noun.text === whole.noun.text.split(' ').slice(0, part.noun.text.split(' ').length).join(' ')
  return isLabelled && sameNoun && whole.sentence === part.sentence && !whole.range && amountOf(whole) >= amountOf(part)
}

/** `chiếm 26,7% tổng số 45 hộ`, `bằng 104,4% dự toán giao (6.500 triệu đồng)`. */
function wholeBehind({block, figures}: AuditedBlock, index: number, after: ShareOf): Figure | undefined {
  const percent = figures[index]!
  const next = figures[index + 1]
  if (!next || next.kind === 'percent' || next.sentence !== percent.sentence || !('at' in after)) return undefined
  const between = wordsBetween(block, percent.tail + after.at, next.start)
  if (after.kind === 'total') return between === '' || /^[^,.;:()\d]{0,40}\($/.test(between) ? next : undefined
  return /^[^,.;:()]{0,40}(?:\((?:kế hoạch |kh |chỉ tiêu |dự toán )?(?:năm |giao |là )*:? ?|là |: )$/.test(between) &&
    sameMeasure(next, figures[index - 1]!)
    ? next
    : undefined
}

/** The whole that the sentence names before its parts: `trong tổng số 40 hộ, có 12 hộ …`, `892 đảng viên, trong đó nữ 390 …`. */
function wholeBefore({block, figures}: AuditedBlock, index: number): Pick<ShareBase, 'whole' | 'sure'> | undefined {
  const part = figures[index]!
  const first = sentenceStart(block.lower, figures, index)
  const words = block.lower.slice(first, part.start)
  const total = lastMatch(
    words,
    /(?:trong|trên)(?: tổng)?(?: số)? (?=\d)|tổng số [^,.;:()\d]{0,40}(?:là |: ?)?(?=\d)|tổng (?=\d)/g
  )
  const breakdown = lastMatch(
    words,
    /trong đó|trong số (?:đó|này)|bao gồm|gồm|cụ thể|chia ra|phân theo|cơ cấu|\((?=[^()]*$)/g
  )
  if (total && total.end >= (breakdown?.start ?? -1)) {
    const whole = figures.find(({start}) => start === first + total.end)
    if (whole && whole !== part && fits(part, whole)) return {whole, sure: true}
  }
  if (!breakdown) return undefined
  const before = figures.filter(({tail, start}) => start >= first && tail <= first + breakdown.start)
  const sameNoun = before.findLast(whole => whole.noun.head === part.noun.head && fits(part, whole))
  const whole = sameNoun ?? before.findLast(candidate => fits(part, candidate))
  return whole && {whole, sure: false}
}

function fits(part: Figure, whole: Figure): boolean {
  return (
    !whole.range &&
    sameMeasure(part, whole) &&
    amountOf(whole) >= amountOf(part) &&
    areCompatible(part.noun, whole.noun)
  )
}

/** Where the sentence begins, or the one before where this one only goes on (`Trong đó: …`). */
function sentenceStart(lower: string, figures: readonly Figure[], index: number): number {
  const {sentence} = figures[index]!
  const start = Math.max(lower.lastIndexOf('. ', figures.find(figure => figure.sentence === sentence)!.start) + 1, 0)
  if (!/^ ?(?:trong đó|trong số|cụ thể|bao gồm|gồm|cơ cấu)/.test(lower.slice(start, start + 14))) return start
  return Math.max(lower.lastIndexOf('. ', start - 2) + 1, 0)
}

function lastMatch(text: string, pattern: RegExp): {start: number; end: number} | undefined {
  const match = [...text.matchAll(pattern)].at(-1)
  return match && {start: match.index, end: match.index + match[0].length}
}
