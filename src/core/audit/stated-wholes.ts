import {type AuditedBlock, type AuditedPaper, wordsBetween} from './audited-paper.ts'
import {compareShare} from './compare-share.ts'
import {amountOf, type Figure, sameMeasure} from './figures.ts'
import {withoutScope} from './nouns.ts'
import {linksToPercent} from './share-links.ts'

/**
 * The whole that a paper states for a noun, where only one can be meant: `Chi bộ 21 thôn, sóc` for `thôn, sóc`. Figures that are
 * shares, changes or ends of a range are no wholes; of two different wholes none is chosen.
 */
export function statedWholes(paper: AuditedPaper, noun: string, claim: Claim): Figure | undefined {
  const {part, percent, sentence} = claim
  const wholes = wholesOf(paper)
  const level = levelOf(sentence)
  const all =
    wholes.get(noun) ??
    [...wholes].flatMap(([name, of]) => (name.startsWith(`${noun} `) ? of.filter(({isTotal}) => isTotal) : []))
  const candidates = all.filter(
    ({figure}) => figure !== part && sameMeasure(figure, part) && exceeds(figure, part, percent)
  )
  // A whole of another time, or of another place, is not chosen; but it may be the one that is meant.
  const chosen = candidates.filter(whole => !whole.isOfOtherTime && fitsLevel(whole.level, level, paper))
  if (candidates.some(whole => !chosen.includes(whole) && compareShare(percent, part, whole.figure) !== 'wrong'))
    return undefined
  const totals = chosen.filter(({isTotal}) => isTotal)
  return onlyOne(totals) ?? (totals.length === 0 ? onlyOne(chosen) : undefined)
}

/** A part and its percentage, and the words they stand in. */
export interface Claim {
  part: Figure
  percent: Figure
  /** the sentence up to the part */
  sentence: string
}

// --- internal ---

/** The part's own value said again is no whole, unless all is meant. */
function exceeds(whole: Figure, part: Figure, {value}: Figure): boolean {
  return value >= 100 ? amountOf(whole) >= amountOf(part) : amountOf(whole) > amountOf(part)
}

interface Whole {
  figure: Figure
  /** `tổng số …`, `toàn xã có …`, the second number of `11/35 bản` */
  isTotal: boolean
  /** `năm 2020`, `trước sáp nhập` */
  isOfOtherTime: boolean
  /** `tỉnh`, `huyện` where the whole is said to be theirs */
  level: string
}

/** What a district or a province has is no whole for a commune. */
function fitsLevel(whole: string, part: string, paper: AuditedPaper): boolean {
  if (whole === part) return true
  return part === '' && !isOfCommune(paper)
}

const communes = new WeakMap<AuditedPaper, boolean>()

function isOfCommune(paper: AuditedPaper): boolean {
  const commune = /(?<![\p{L}])(?:toàn|địa bàn|trong|đảng bộ) xã(?![\p{L}])/u
  const isCommune = communes.get(paper) ?? paper.blocks.some(({block}) => commune.test(block.lower))
  communes.set(paper, isCommune)
  return isCommune
}

function levelOf(words: string): string {
  return /(?:^|[\s.])(?:toàn |cả |địa bàn )(tỉnh|huyện|quốc)(?![\p{L}])/u.exec(words)?.[1] ?? ''
}

const known = new WeakMap<AuditedPaper, Map<string, Whole[]>>()

function wholesOf(paper: AuditedPaper): Map<string, Whole[]> {
  const wholes = known.get(paper) ?? Map.groupBy(paper.blocks.flatMap(readWholes), ({noun}) => noun)
  known.set(paper, wholes)
  return wholes
}

function onlyOne(wholes: readonly Whole[]): Figure | undefined {
  const [first] = wholes
  return first && wholes.every(({figure}) => amountOf(figure) === amountOf(first.figure)) ? first.figure : undefined
}

function readWholes(audited: AuditedBlock): (Whole & {noun: string})[] {
  const {lower} = audited.block
  return audited.figures.flatMap((figure, index) => {
    if (figure.range || (figure.kind !== 'count' && figure.kind !== 'measure')) return []
    const before = lower.slice(Math.max(0, figure.start - 60), figure.start)
    const at = {isOfOtherTime: otherTime.test(before), level: levelOf(before.split(/[.;]/).at(-1)!)}
    if (figure.whole)
      return [{...at, isOfOtherTime: false, figure: figure.whole, noun: withoutScope(figure.noun.text), isTotal: true}]
    const labelled = /tổng số ([\p{L}, ]{2,40}?)(?: (?:trên địa bàn|toàn|của)[\p{L} ]*)?(?: là|:| có)? $/u.exec(
      before
    )?.[1]
    if (labelled) return [{...at, figure, noun: labelled.trim(), isTotal: true}]
    if (figure.noun.text === '') return []
    const noun = withoutScope(figure.noun.text)
    if (addressed.test(before)) return [{...at, figure, noun, isTotal: false}]
    if (figure.noun.modified || isPart(audited, index, before)) return []
    const isTotal = totalBefore.test(before)
    if (!isTotal && manyWays.has(figure.noun.head)) return []
    return [{...at, figure, noun, isTotal}]
  })
}

const otherTime = /(?:so với|cùng kỳ|năm \d{4}|trước (?:khi )?(?:sáp nhập|sắp xếp)|trước đây|đầu nhiệm kỳ)[^.;]{0,30}$/

/** All of them are spoken to: `giao cấp uỷ 13 thôn triển khai …`. */
const addressed = /(?:chi bộ|cấp u[ỷy]|cấp ủy|chi u[ỷy]|chi ủy|bí thư|trưởng ban|ban quản lý|ban nhân dân)(?: các)? $/

const totalBefore =
  /(?:tổng số|(?:^|[.;:,] |toàn )(?:xã|huyện|tỉnh|phường|đảng bộ|chi bộ|trường|thôn|địa bàn|đơn vị|đại hội|hội nghị|ban chấp hành|công an|đoàn|hội)(?: \p{L}+){0,3}(?: hiện)? có|cả) $/u

/** Nouns of which a paper counts many sets: one of them is a whole only where it is said to be. */
const manyWays = new Set(
  'hộ người khẩu nhân đối trường vụ lượt ca hồ cán học lao em cháu trẻ'.normalize('NFC').split(' ')
)

/** Followed by its share, or said to be a change, a goal or a rest. */
function isPart({block, figures}: AuditedBlock, index: number, before: string): boolean {
  const figure = figures[index]!
  const next = figures[index + 1]
  if (/(?:tăng|giảm|thêm|còn|mỗi|ít nhất|hơn|kém|được|đạt|riêng|ở|tại)(?: có| thêm)? $/.test(before)) return true
  // `38 tổ chức, trong đó có 12 trường học`: all the schools that there are.
  const isPartOfSame =
    /trong đó(?: có)? $/.test(before) && (!before.endsWith('có ') || figures[index - 1]?.noun.head === figure.noun.head)
  if (isPartOfSame) return true
  return next?.kind === 'percent' && linksToPercent(wordsBetween(block, figure.noun.end, next.start)) !== undefined
}
