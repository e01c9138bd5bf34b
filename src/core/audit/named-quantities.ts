import type {Figure} from './figures.ts'
import {withoutScope} from './nouns.ts'

/** What a clause says of a quantity. */
export interface Said {
  /** noun phrase, e.g. `hộ nghèo` */
  phrase: string
  /** `xã suối ngàn`; '' for the paper's own place */
  scope: string
  /** a sum without a verb: another one of the same name may be meant, unless only the unit differs */
  weak?: boolean
}

/** `dân số của xã là 8.450 người`, `tổng thu ngân sách năm 2025 đạt 12,5 tỷ đồng`: quantities of which a place has one. */
export function namedQuantity(yearless: string, {noun, kind}: Figure): Said | undefined {
  if (/(?<![\p{L}])(?:thôn|bản|ấp|khu|tổ|cụm|dân tộc|trường|giai đoạn|tuổi|nữ|nam)(?![\p{L}])/u.test(yearless))
    return undefined
  const match = namedBefore.exec(yearless)?.groups
  if (!match || (noun.modified && kind === 'count')) return undefined
  const phrase = match.name!.replace(/^tổng (?:số )?/, '')
  // What follows `hộ nghèo` in the label or behind the number must say nothing more.
  const isSame =
    kind === 'measure' ||
    phrase === 'dân số' ||
    withoutScope(noun.text) === 'hộ' ||
    phrase.endsWith(withoutScope(noun.text))
  const place = match.scope ?? /(?:^|[\s,])xã(?: \p{L}+){1,3}(?= (?:hiện )?(?:có|với) )/u.exec(yearless)?.[0] ?? ''
  const isWeak = phrase.startsWith('kinh phí')
  return isSame ? {phrase: phrase.replace(/^số /, ''), scope: scopeOf(place), ...(isWeak && {weak: true})} : undefined
}

/** `xã có 17 thôn, dân số 8.450 người`: the words behind the other figures. */
export function ownWords(words: string): string {
  return /\d[^,]*,(?<own>[^,\d]+)$/.exec(words)?.groups?.own ?? '–'
}

/** The paper's own place by whatever words; a district and a province keep theirs. */
export function scopeOf(words: string): string {
  const scope = words.trim().replace(/^toàn (?=chi bộ)/, '')
  const level = /^(?:toàn|trên địa bàn|địa bàn|của|của toàn)? ?(huyện|tỉnh)$/.exec(scope)?.[1]
  if (level !== undefined) return level
  return /^(?:|(?:toàn|trên địa bàn|địa bàn|của|của toàn) ?(?:xã|phường)?|xã|phường|(?:của )?(?:toàn )?đảng bộ(?: xã)?)$/.test(
    scope
  )
    ? ''
    : scope
}

// --- internal ---

const namedBefore =
  /(?:^|[\s,])(?<name>(?:tổng )?(?:dân số|diện tích tự nhiên|thu ngân sách(?: nhà nước)?(?: trên địa bàn)?|chi ngân sách(?: nhà nước)?|kinh phí thực hiện|mức đầu tư)|số (?:hộ nghèo|hộ cận nghèo|đảng viên|hộ|hộ dân|chi bộ|nhân khẩu))(?: (?<scope>(?:của|trên địa bàn|toàn|của toàn) ?(?:xã|huyện|tỉnh|phường|đảng bộ)))? ?(?:hiện nay )?(?:là|có|đạt|đạt được|:)? $/u
