import {dayOfClause, isoDay} from './as-of.ts'
import type {AuditedBlock} from './audited-paper.ts'
import {type Figure, intervalOf, sameMeasure} from './figures.ts'
import {mayBeEqual} from './interval.ts'
import {withoutScope} from './nouns.ts'
import type {TextBlock} from './text-blocks.ts'

/** A sentence that gives a whole quantity its value: `tổng số hộ nghèo là 342 hộ`, `toàn xã có 2.846 hộ`. */
export interface Statement {
  block: TextBlock
  figure: Figure
  /** noun phrase, e.g. `hộ nghèo` */
  phrase: string
  /** `toàn xã`, `xã suối ngàn`; '' where the sentence says none */
  scope: string
  /** ISO day of `tính đến ngày …` */
  asOf?: string
  /** phrase, scope and time in one: equal keys speak of one quantity */
  key: string
  /** said beside another figure: `11/35 bản` may be of some of the things only */
  aside?: boolean
}

/** The statements of a block. Goals, changes, parts and periods are none. */
export function statementsOf(audited: AuditedBlock): Statement[] {
  return audited.figures.flatMap((figure, index) => statementOf(audited, figure, index) ?? [])
}

/** Whether two figures can be one value: as rounded as they are, and where neither is left open. */
export function mayAgree(a: Figure, b: Figure): boolean {
  if (!sameMeasure(a, b) || a.bound !== undefined || b.bound !== undefined) return true
  return mayBeEqual(intervalOf(a), intervalOf(b))
}

// --- internal ---

function statementOf({block, figures}: AuditedBlock, figure: Figure, index: number): Statement | undefined {
  if (figure.range || figure.depth > 0 || (figure.kind !== 'count' && figure.kind !== 'measure')) return undefined
  if (figure.whole) return ofFraction(block, figure)
  const from = Math.max(
    block.lower.lastIndexOf('. ', figure.start) + 1,
    block.lower.lastIndexOf('; ', figure.start) + 1,
    0
  )
  const clause = block.lower.slice(from, figure.start)
  const behind = block.lower.slice(figure.noun.end, figure.noun.end + 60)
  const all = allOf(clause, figure, behind)
  if (all) return {block, figure, ...all, key: `${all.phrase}||`}
  if (
    unsure.test(clause.replace(dayOfClause, '')) ||
    unsure.test(behind.split(/[.;,]/)[0]!) ||
    earlierFigures(figures, index, from)
  )
    return undefined
  const said = labelled(clause, figure) ?? counted(clause, figure, behind)
  if (!said || (!said.phrase.includes(' ') && !ownThings.has(said.phrase))) return undefined
  const asOf = isoDay(clause)
  return {block, figure, ...said, ...(asOf && {asOf}), key: [said.phrase, said.scope, asOf ?? period(clause)].join('|')}
}

/** Words that make another quantity of it: goals, changes, parts, means, other times and places. */
const unsure =
  /tăng|giảm|thêm|trong đó|phấn đấu|mục tiêu|kế hoạch|dự kiến|chỉ tiêu|bình quân|mỗi|từ năm|cùng kỳ|trước đây|năm trước|so với|còn lại|ít nhất|không quá|đến năm|riêng|\(cũ\)|trước sáp nhập|cho \d|đã |được |qua |trong số|cụm|đợt|tháng|quý|tuần|đầu |cuối |nhiệm kỳ|thời điểm|sau /

/** Things of which a place has one number; `người`, `vụ` and the like are counted in many ways. */
const ownThings = new Set('thôn bản ấp sóc xóm khóm hộ xã phường chi_bộ'.normalize('NFC').split(' '))

/** `tổng số hộ nghèo (toàn xã) là 342 hộ` */
function labelled(clause: string, figure: Figure): {phrase: string; scope: string} | undefined {
  const match =
    /tổng (?:số )?(?<noun>[\p{L} ]{3,60}?)(?<scope> (?:trên địa bàn|toàn|của)[\p{L} ]{2,40}?)? (?:hiện )?(?:là|có|hiện có)(?: tổng số)?:? $/u.exec(
      clause
    )
  const noun = match?.groups?.noun?.trim()
  if (!noun || (figure.noun.modified && figure.noun.text !== '')) return undefined
  return {phrase: noun, scope: scopeOf(match?.groups?.scope ?? '')}
}

/** `toàn xã (hiện) có 2.846 hộ nghèo` */
function counted(clause: string, {noun}: Figure, behind: string): {phrase: string; scope: string} | undefined {
  const scope =
    /(?:^|[\s,])(?<scope>(?:toàn )?đảng bộ(?: xã)?|toàn (?:xã|huyện|tỉnh|phường|trường)|(?:trên )?địa bàn (?:xã|huyện|tỉnh|phường)|(?:xã|phường)(?: \p{L}+){0,3}?)(?: hiện nay)? (?:hiện )?có(?: tổng số)? $/u.exec(
      clause
    )?.groups?.scope
  if (
    scope === undefined ||
    noun.modified ||
    (/^,? ?(?:và )?\p{L}/u.test(behind) && !/^,? ?(?:với|và|\d|trong)/.test(behind.trim()))
  )
    return undefined
  const phrase = withoutScope(noun.text)
  return phrase === '' ? undefined : {phrase, scope: scopeOf(scope)}
}

/** `11/35 bản`: the second number is the whole of the place's own things. */
function ofFraction(block: TextBlock, {whole, noun}: Figure): Statement | undefined {
  const phrase = withoutScope(noun.text)
  return whole && ownThings.has(phrase)
    ? {block, figure: whole, phrase, scope: '', key: `${phrase}||`, aside: true}
    : undefined
}

/** `cả 21 thôn trong xã`. */
function allOf(clause: string, {noun}: Figure, behind: string): {phrase: string; scope: string} | undefined {
  const isAll =
    /(?:^|\s)(?:cả|toàn bộ|tất cả|khắp) $/.test(clause) &&
    !/cũ|trước|cùng kỳ|phấn đấu|mục tiêu|năm \d|đợt|cụm/.test(clause)
  const isOfPlace = /^ (?:trong|của|thuộc|trên) (?:toàn |địa bàn )?(?:xã|phường)|^ toàn xã/.test(behind)
  return isAll && isOfPlace && ownThings.has(noun.text) ? {phrase: withoutScope(noun.text), scope: ''} : undefined
}

/** The paper's own place by whatever words. */
function scopeOf(words: string): string {
  const scope = words.trim()
  return /^(?:|(?:toàn|trên địa bàn|địa bàn|của|của toàn) ?(?:xã|huyện|tỉnh|phường)?|xã|phường|(?:của )?(?:toàn )?đảng bộ(?: xã)?)$/.test(
    scope
  )
    ? ''
    : scope
}

function period(clause: string): string {
  return (clause.match(/\d{4}|\d{1,2}\/\d{1,2}/g) ?? []).join(' ')
}

/** A figure before it in the clause: what follows may be a part of that. */
function earlierFigures(figures: readonly Figure[], index: number, from: number): boolean {
  return figures.slice(0, index).some(({start, kind}) => start >= from && kind !== 'duration')
}
