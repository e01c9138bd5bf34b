import {dayOfClause, isoDay} from './as-of.ts'
import type {AuditedBlock} from './audited-paper.ts'
import {type Figure, intervalOf, sameMeasure} from './figures.ts'
import {mayBeEqual} from './interval.ts'
import {namedQuantity, ownWords, type Said, scopeOf} from './named-quantities.ts'
import {type Noun, withoutScope} from './nouns.ts'
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
  /** a sum without a verb: another one of the same name may be meant, unless only the unit differs */
  weak?: boolean
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
  if (!introduces.test(clause)) return undefined
  const behind = block.lower.slice(figure.noun.end, figure.noun.end + 60)
  const all = allOf(clause, figure, behind)
  if (all) return {block, figure, ...all, key: `${spoken(all.phrase)}||`}
  const dayless = clause
    .replace(dayOfClause, '')
    .replace(monthOfClause, '')
    .replace(quarterOfClause, 'năm ')
    .replace(afterMerger, '')
  const yearless = dayless.replace(/(?:, )?(?:trong )?(?<![\p{L}])năm \d{4},?/gu, '').replace(/ {2,}/g, ' ')
  if (unsure.test(dayless) || unsure.test(behind.split(/[.;,]/)[0]!)) return undefined
  const said = earlierFigures(figures, index, from)
    ? (besides(clause, figure, behind) ?? namedQuantity(ownWords(yearless), figure))
    : (labelled(yearless, figure) ?? counted(yearless, figure, behind) ?? namedQuantity(yearless, figure))
  const phrase = said && spoken(said.phrase)
  if (!phrase || (!phrase.includes(' ') && !ownThings.has(phrase))) return undefined
  const asOf = isoDay(clause)
  return {
    block,
    figure,
    ...said,
    phrase,
    ...(asOf && {asOf}),
    key: [phrase, said.scope, asOf ?? period(clause)].join('|')
  }
}

/** One word for all who live in a place. */
function spoken(phrase: string): string {
  return population.has(phrase) ? 'dân số'.normalize('NFC') : phrase
}

const population = new Set(['nhân khẩu', 'khẩu', 'người dân', 'người'].map(words => words.normalize('NFC')))

/** Words that make another quantity of it: goals, changes, parts, means, other times and places. */
const unsure =
  /tăng|giảm|thêm|trong đó|phấn đấu|mục tiêu|kế hoạch|dự kiến|chỉ tiêu|bình quân|mỗi|từ năm|cùng kỳ|trước đây|năm trước|so với|còn lại|ít nhất|không quá|đến năm|riêng|\(cũ\)|trước (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)|cho \d|đã |được |qua |trong số|cụm|đợt|tháng|quý|tuần|đầu (?!tư)|cuối |nhiệm kỳ|thời điểm|sau /

const monthOfClause = /(?:tính )?đến (?:hết |cuối )?(?:tháng \d{1,2}(?:\/| năm )|cuối năm )\d{4},?/

/** Before any other reading: a total, or one of the words that can stand right before a value. */
const introduces =
  /tổng |(?:là|có|còn|đạt|được|:|,|với|và|số|nhiên|sách|bàn|hiện|tư|nghèo|viên|hộ|bộ|khẩu|xã|nay|cả|khắp|thể) $/

const quarterOfClause = /(?:trong )?(?:\d{1,2} tháng (?:đầu |cuối )?(?:năm )?|quý [ivx]+(?:\/| năm ))(?=\d{4})/
const afterMerger = /sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)[^,\d]{0,30},/

/** Things of which a place has one number; `người`, `vụ` and the like are counted in many ways. */
const ownThings = new Set('thôn bản ấp sóc xóm khóm hộ xã phường'.normalize('NFC').split(' '))

/** `tổng số hộ nghèo (toàn xã) là 342 hộ`, `tổng kinh phí thực hiện đề án: 2,4 tỷ đồng`; without a verb another sum may be meant. */
function labelled(clause: string, {noun}: Figure): Said | undefined {
  const match =
    /tổng (?:số )?(?<noun>[\p{L} ]{3,60}?)(?<scope> (?:trên địa bàn|toàn|của)[\p{L} ]{2,40}?)?(?<verb> (?:hiện )?(?:là|có|hiện có)(?: tổng số)?)?:? $/u.exec(
      clause
    )?.groups
  const phrase = match?.noun?.trim()
  if (!phrase || (noun.modified && noun.text !== '')) return undefined
  const isWeak = match?.verb === undefined && phrase.split(' ').length < 4
  return {phrase, scope: scopeOf(match?.scope ?? ''), ...(isWeak && {weak: true})}
}

/** `toàn xã (hiện) có 2.846 hộ nghèo` */
function counted(clause: string, {noun}: Figure, behind: string): Said | undefined {
  const scope =
    /(?:^|[\s,])(?<scope>(?:toàn )?đảng bộ(?: xã)?|(?:toàn )?chi bộ|hội (?:nông dân|phụ nữ|cựu chiến binh)(?: xã)?|toàn (?:xã|huyện|tỉnh|phường|trường)|(?:trên )?địa bàn (?:xã|huyện|tỉnh|phường)|(?:xã|phường)(?: \p{L}+){0,3}?)(?: hiện nay)? (?:hiện )?(?:có|còn)(?: tổng số)? $/u.exec(
      clause
    )?.groups?.scope
  if (scope === undefined || isLimited(noun, behind)) return undefined
  const phrase = withoutScope(noun.text)
  return phrase === '' ? undefined : {phrase, scope: scopeOf(scope)}
}

/** Words behind make it a part of the things: `120 hộ đã thoát nghèo`, not `412 đảng viên sinh hoạt tại 21 chi bộ`. */
function isLimited({modified}: Noun, behind: string): boolean {
  if (/^ (?:tại|ở|thuộc) \d/.test(behind)) return false
  return modified || (/^,? ?(?:và )?\p{L}/u.test(behind) && !/^,? ?(?:với|và|\d|trong|sinh hoạt)/.test(behind.trim()))
}

/** `Đảng bộ xã có 21 chi bộ (trực thuộc) với 412 đảng viên`: the second number, where the first counts the place's own things. */
function besides(clause: string, {noun}: Figure, behind: string): Said | undefined {
  const match =
    /(?:^|[\s,])(?:toàn )?(?:đảng bộ|xã|phường)(?: xã)?(?: hiện)? có (?:\d[\d.]* (?:chi bộ|tổ chức cơ sở đảng|thôn|bản|ấp|hộ|khu dân cư|nhân khẩu)(?: trực thuộc)?(?:,? với|,? và|,)(?: tổng số)? )+$/.test(
      clause
    )
  const phrase = withoutScope(noun.text)
  return match && !isLimited(noun, behind) && secondThings.has(phrase) ? {phrase, scope: ''} : undefined
}

const secondThings = new Set(['đảng viên', 'hộ', 'nhân khẩu', 'hộ dân'].map(words => words.normalize('NFC')))

/** `11/35 bản`: the second number is the whole of the place's own things; so it is in `412/412 đảng viên (100% số … toàn xã)`. */
function ofFraction(block: TextBlock, {value, whole, noun}: Figure): Statement | undefined {
  const phrase = withoutScope(noun.text)
  if (!whole || phrase === '') return undefined
  const behind = block.lower.slice(noun.end, noun.end + 60)
  const ofAll =
    /^[^.;:()\d]{0,30}[(,] ?(?:đạt |chiếm |bằng )?100% (?:tổng )?số ([\p{L}, ]+?) (?:trong |của |trên )?(?:toàn |địa bàn )(?:xã|đảng bộ|phường)/u.exec(
      behind
    )?.[1]
  if (value === whole.value && ofAll === phrase)
    return {block, figure: whole, phrase, scope: '', key: `${spoken(phrase)}||`}
  return ownThings.has(phrase) ? {block, figure: whole, phrase, scope: '', key: `${phrase}||`, aside: true} : undefined
}

/** `cả 21 thôn trong xã`. */
function allOf(clause: string, {noun}: Figure, behind: string): Said | undefined {
  const isAll =
    /(?:^|\s)(?:cả|toàn bộ|tất cả|khắp|toàn thể|tổng số) $/.test(clause) &&
    !/(?:%|chiếm)[^,]*tổng số $/.test(clause) &&
    !/cũ|trước|cùng kỳ|phấn đấu|mục tiêu|năm \d|đợt|cụm/.test(clause)
  const isIntroduced = /^ ?với $/.test(clause) && /^, (?:toàn )?đảng bộ(?! \p{L}+ có)/u.test(behind)
  if (isIntroduced && secondThings.has(noun.text)) return {phrase: noun.text, scope: ''}
  const isOfPlace = /^ (?:trong|của|thuộc|trên) (?:toàn |địa bàn )?(?:xã|phường|đảng bộ)|^ toàn (?:xã|đảng bộ)/
  const phrase = withoutScope(noun.text)
  const isOwn = ownThings.has(phrase) || secondThings.has(phrase)
  return isAll && isOwn && (isOfPlace.test(behind) || noun.text !== phrase) ? {phrase, scope: ''} : undefined
}

function period(clause: string): string {
  return (clause.match(/\d{4}|\d{1,2}\/\d{1,2}|\d{1,2} tháng|quý [ivx]+/g) ?? []).join(' ')
}

/** A figure before it in the clause: what follows may be a part of that. */
function earlierFigures(figures: readonly Figure[], index: number, from: number): boolean {
  return figures.slice(0, index).some(({start, kind}) => start >= from && kind !== 'duration')
}
