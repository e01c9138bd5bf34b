import {type AuditedBlock, wordsBetween} from './audited-paper.ts'
import {againstBracket, behindClauses, timesBeside} from './change-bases.ts'
import {amountOf, type Figure, sameMeasure} from './figures.ts'

/** Two values of one quantity, and what the text says about the way from one to the other. */
export interface Change {
  from: Figure
  to: Figure
  direction?: 1 | -1
  /** `tăng 05 vụ` */
  difference?: Figure
  /** `tăng 12,5%` */
  percent?: Figure
  /** `gấp 3 lần` */
  times?: Figure
  /** the first value was computed from the difference */
  derived?: boolean
}

/** The changes of which a block states both ends, or one end and the difference. */
export function findChanges(audited: AuditedBlock): Change[] {
  if (!/tăng|giảm|gấp/.test(audited.block.lower)) return []
  return audited.figures.flatMap((_, index) => [
    ...fromTo(audited, index),
    ...againstBase(audited, index),
    ...byDifference(audited, index),
    ...byYear(audited, index),
    ...againstBracket(audited, index),
    ...behindClauses(audited, index)
  ])
}

// --- internal ---

/** `từ 40 lên 45 vụ (tăng 12,5%)`, `tăng 12,5% (từ 40 lên 45 vụ)`, `tăng từ 40 lên 45 vụ, tăng 05 vụ`. */
function fromTo(audited: AuditedBlock, index: number): Change[] {
  const {figures, block} = audited
  const from = figures[index]!
  const to = figures[index + 1]
  if (
    !to ||
    !sameMeasure(from, to) ||
    from.sentence !== to.sentence ||
    !/(?:^|\s|\()từ (?:mức )?$/.test(wordsBefore(audited, from, 12))
  )
    return []
  const between = wordsBetween(block, from.tail, to.start).replace(/\((?:năm|quý|tháng|đầu|cuối|cùng kỳ)[^()]*\)/g, '')
  const verb =
    /^[^,;.:()]{0,60}?(tăng lên|giảm xuống|giảm còn|xuống còn|lên|xuống|còn)(?: đến| tới| thành| còn| mức)? ?$/.exec(
      between
    )?.[1]
  if (!verb || !sameThing(from, to)) return []
  const lead = /(tăng|giảm)[^,.;:()]{0,40}$/.exec(wordsBefore(audited, from, 56))?.[1]
  const direction = (lead ? lead === 'tăng' : /lên/.test(verb)) ? 1 : lead || /xuống|giảm/.test(verb) ? -1 : undefined
  const stated = statedBehind(audited, index + 1, from.kind) ?? statedBefore(audited, index)
  const times = timesBeside(audited, from, to)
  return [{from, to, ...(direction && {direction}), ...stated, ...(times && {times})}]
}

/** `45 vụ, tăng 12,5% so với cùng kỳ (40 vụ)`, `tăng 05 vụ so với 40 vụ cùng kỳ`. */
function againstBase(audited: AuditedBlock, index: number): Change[] {
  const {figures, block} = audited
  const to = figures[index]!
  const stated = statedBehind(audited, index, to.kind)
  if (!stated || to.kind === 'percent') return []
  const last = stated.percent ?? stated.difference!
  const base = figures[figures.indexOf(last) + 1]
  if (!base || base.sentence !== to.sentence || !sameMeasure(base, to) || !sameThing(base, to)) return []
  const between = wordsBetween(block, last.tail, base.start)
  if (
    !/^[^.;]*(?:so với|so cùng kỳ|cùng kỳ|năm trước|kỳ trước|\(năm \d{4}:?)[^.;]*$/.test(between) ||
    /trong đó|và |, /.test(between)
  )
    return []
  const behind = block.lower.slice(base.tail, base.tail + 40)
  if (!/^[^,.;:\d]*(?:\)|,|\.|;|$|cùng kỳ|năm)/.test(behind)) return []
  return [
    {
      from: base,
      to,
      direction: stated.direction,
      ...(stated.percent && {percent: stated.percent}),
      ...(stated.difference && {difference: stated.difference})
    }
  ]
}

/** `45 vụ, tăng 05 vụ (12,5%)`: the earlier value is 45 − 5. */
function byDifference(audited: AuditedBlock, index: number): Change[] {
  const to = audited.figures[index]!
  const stated = statedBehind(audited, index, to.kind)
  if (!stated?.difference || !stated.percent || stated.direction === undefined || to.kind === 'percent') return []
  const unit = stated.difference.unit?.factor ?? 1
  const before = amountOf(to) - stated.direction * amountOf(stated.difference)
  if (before <= 0) return []
  const from: Figure = {
    ...stated.difference,
    value: before / unit,
    decimals: Math.max(to.decimals, stated.difference.decimals),
    text: ''
  }
  return [{from, to, direction: stated.direction, percent: stated.percent, derived: true}]
}

/** `năm 2024 có 40 vụ, năm 2025 có 45 vụ, tăng 12,5%`. */
function byYear(audited: AuditedBlock, index: number): Change[] {
  const {figures} = audited
  const from = figures[index]!
  const to = figures[index + 1]
  if (!to || from.sentence !== to.sentence || !sameMeasure(from, to) || !sameThing(from, to)) return []
  const earlier = yearBefore(wordsBefore(audited, from, 40))
  const later = yearBefore(wordsBetween(audited.block, from.noun.end, to.start))
  const stated = earlier !== undefined && later === earlier + 1 ? statedBehind(audited, index + 1, to.kind) : undefined
  return stated ? [{from, to, ...stated}] : []
}

/** The year that a figure is of: no other clause stands between. */
function yearBefore(words: string): number | undefined {
  const year =
    /năm (\d{4})(?: (?:là|có|đạt|xảy ra|phát hiện|toàn xã có|xã có|thu|thu được|:)[^,.;()\d]{0,24})? ?:? ?$/.exec(
      words
    )?.[1]
  return year === undefined ? undefined : Number(year)
}

type Stated = {direction: 1 | -1; difference?: Figure; percent?: Figure}

/** `, tăng 05 vụ (12,5%)`, `(tăng 12,5%)`, `, giảm 2,3%` right behind a figure. */
function statedBehind({figures, block}: AuditedBlock, index: number, kind: Figure['kind']): Stated | undefined {
  const value = figures[index]!
  const next = figures[index + 1]
  if (!next || next.sentence !== value.sentence || value.whole || value.range) return undefined
  const verb =
    /^[^.;:()]{0,80}?[,(–-] ?(?:đã )?(?:so (?:với )?[^,.;:()]{0,40} )?(tăng|giảm)(?: thêm| được| bình quân)? ?(?:khoảng |gần |hơn |trên )?$/.exec(
      wordsBetween(block, value.tail, next.start)
    )?.[1]
  if (!verb || /bình quân/.test(wordsBetween(block, value.tail, next.start))) return undefined
  if (
    next.kind === 'percent' &&
    /^ (?:số|tổng|tỷ lệ|lượng|về|giá trị|diện tích)/.test(block.lower.slice(next.tail, next.tail + 12))
  )
    return undefined
  const direction = verb === 'tăng' ? 1 : -1
  if (next.kind === 'percent' || next.kind === 'point')
    return kind === 'percent' && next.kind === 'point'
      ? {direction, difference: {...next, kind: 'percent'}}
      : next.kind === 'point'
        ? undefined
        : {direction, percent: next}
  if (!sameMeasure(next, value) || !sameThing(next, value)) return undefined
  const percent = figures[index + 2]
  const link = percent && wordsBetween(block, next.noun.end, percent.start)
  const isPercent = percent?.kind === 'percent' && percentOfDifference.test(link ?? '')
  return {direction, difference: next, ...(isPercent && {percent})}
}

const percentOfDifference =
  /^(?:[^.;:,()\d]{0,60}?(?:\(|, ?|= ?)(?:tương đương|tương ứng|bằng|tức|tăng|giảm|khoảng| )*|[^.;:,()\d]{0,60}\(tỷ lệ |[^.;:()]{0,80}, (?:tương đương|tương ứng|bằng|tức)(?: là| với)?(?: tăng| giảm)? )$/

/** `tăng 12,5% (từ 40 lên 45 vụ)`. */
function statedBefore({figures, block}: AuditedBlock, index: number): Stated | undefined {
  const value = figures[index - 1]
  const from = figures[index]!
  if (
    !value ||
    value.sentence !== from.sentence ||
    !/^[^.;:()]{0,60}\( ?từ (?:mức )?$/.test(wordsBetween(block, value.tail, from.start))
  )
    return undefined
  const verb = /(tăng|giảm)(?: thêm)? ?(?:khoảng |gần |hơn |trên )?$/.exec(
    block.lower.slice(Math.max(0, value.start - 24), value.start)
  )?.[1]
  if (!verb) return undefined
  const direction = verb === 'tăng' ? 1 : -1
  return value.kind === 'percent'
    ? {direction, percent: value}
    : sameMeasure(value, from)
      ? {direction, difference: value}
      : undefined
}

function wordsBefore({block}: AuditedBlock, {start}: Figure, length: number): string {
  return block.lower.slice(Math.max(0, start - length), start)
}

function sameThing(a: Figure, b: Figure): boolean {
  return (
    a.kind === 'measure' ||
    a.kind === 'percent' ||
    a.noun.text === '' ||
    b.noun.text === '' ||
    a.noun.head === b.noun.head
  )
}
