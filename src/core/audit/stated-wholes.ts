import {type AuditedBlock, type AuditedPaper, wordsBetween} from './audited-paper.ts'
import {amountOf, type Figure, sameMeasure} from './figures.ts'
import {withoutScope} from './nouns.ts'
import {linksToPercent} from './share-links.ts'

/**
 * The whole that a paper states for a noun, where only one can be meant: `Chi bộ 21 thôn, sóc` for `thôn, sóc`. Figures that are
 * shares, changes or ends of a range are no wholes; of two different wholes none is chosen.
 */
export function statedWholes(paper: AuditedPaper, noun: string, part: Figure): Figure | undefined {
  const wholes = wholesOf(paper)
  const all =
    wholes.get(noun) ??
    [...wholes].flatMap(([name, of]) => (name.startsWith(`${noun} `) ? of.filter(({isTotal}) => isTotal) : []))
  const candidates = all.filter(
    ({figure}) => figure !== part && sameMeasure(figure, part) && amountOf(figure) >= amountOf(part)
  )
  const totals = candidates.filter(({isTotal}) => isTotal)
  return onlyOne(totals) ?? (totals.length === 0 ? onlyOne(candidates) : undefined)
}

// --- internal ---

interface Whole {
  figure: Figure
  /** `tổng số …`, `toàn xã có …`, the second number of `11/35 bản` */
  isTotal: boolean
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
  return audited.figures.flatMap((figure, index) => {
    if (figure.range || (figure.kind !== 'count' && figure.kind !== 'measure')) return []
    if (figure.whole) return [{figure: figure.whole, noun: withoutScope(figure.noun.text), isTotal: true}]
    const before = audited.block.lower.slice(Math.max(0, figure.start - 60), figure.start)
    const labelled = /tổng số ([\p{L}, ]{2,40}?)(?: (?:trên địa bàn|toàn|của)[\p{L} ]*)?(?: là|:| có)? $/u.exec(
      before
    )?.[1]
    if (labelled) return [{figure, noun: labelled.trim(), isTotal: true}]
    if (figure.noun.modified || figure.noun.text === '' || isPart(audited, index, before)) return []
    const isTotal = totalBefore.test(before)
    if (!isTotal && manyWays.has(figure.noun.head)) return []
    return [{figure, noun: withoutScope(figure.noun.text), isTotal}]
  })
}

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
  if (/(?:so với|cùng kỳ|năm \d{4})[^.;]{0,24}$/.test(before)) return true
  if (/(?:tăng|giảm|thêm|còn|mỗi|ít nhất|trong đó|hơn|kém|được|đạt|riêng|ở|tại)(?: có| thêm)? $/.test(before))
    return true
  return next?.kind === 'percent' && linksToPercent(wordsBetween(block, figure.noun.end, next.start)) !== undefined
}
