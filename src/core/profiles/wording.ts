import {black, blue, red} from './colour.ts'
import type {Fact, Profile, Underline} from './profile.ts'

type LineSpacing = Profile['body']['lineSpacing']['value']
type Word = string | [number, number]

/** Every kind of value that a fact of a profile has. */
export type FactValue =
  | string
  | number
  | boolean
  | string[]
  | [number, number]
  | Underline
  | LineSpacing
  | Record<string, Word>

/** The value in Vietnamese, with its unit, e.g. `14 pt`, `đậm`, `“Số:”`. */
export function wordValue(value: FactValue, unit?: string): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return withUnit(wordNumber(value), unit)
  if (typeof value === 'string') return wordText(value)
  if (Array.isArray(value)) return wordList(value, unit)
  return isKinded(value) ? wordKind(value) : wordRecord(value, unit)
}

/** What the law allows around the value, in Vietnamese; empty where the value has no measure. */
export function wordRange(fact: Fact<FactValue>, unit?: string): string {
  const {value, range, choices, mark} = fact
  if (choices) return choices.map(each => wordValue(each, unit)).join(' hoặc ')
  if (range) return wordBounds(range, rangeUnit(value) ?? unit)
  if (isUnderline(value))
    return 'shareRange' in value && value.shareRange ? wordBounds(value.shareRange, 'dòng chữ') : ''
  if (typeof value !== 'number') return ''
  return mark === 'P' || mark === 'M' ? 'không quy định' : 'cố định'
}

// --- internal ---

const words: Record<string, string> = {
  '': 'không có',
  bold: 'đậm',
  regular: 'không đậm',
  italic: 'nghiêng',
  upright: 'đứng',
  upper: 'chữ in hoa',
  'as-typed': 'chữ in thường',
  center: 'giữa dòng',
  left: 'từ lề trái, thụt đầu dòng',
  justify: 'đều hai lề',
  roman: 'chữ số La Mã',
  arabic: 'chữ số Ả Rập',
  header: 'như phần đầu văn bản',
  stamp: 'dấu bản sao',
  first: 'trang đầu',
  last: 'trang cuối',
  long: '05 tháng 01 năm 2026',
  short: '05/01/2026',
  [black]: 'đen',
  [red]: 'đỏ',
  [blue]: 'xanh',
  khan: 'khẩn',
  'thuong-khan': 'thượng khẩn',
  'hoa-toc': 'hoả tốc',
  'luu-hanh-noi-bo': 'lưu hành nội bộ',
  'xem-xong-tra-lai': 'xem xong trả lại',
  'khong-pho-bien': 'không phổ biến',
  'tai-lieu-hoi-nghi': 'tài liệu hội nghị',
  'sao-y': 'sao y',
  'sao-luc': 'sao lục',
  'trich-sao': 'trích sao'
}

const fractions = new Map([
  [1 / 3, '1/3'],
  [1 / 2, '1/2']
])

function isKinded(value: Exclude<FactValue, string | number | boolean | Word[]>): value is Underline | LineSpacing {
  return 'kind' in value
}

function isUnderline(value: FactValue): value is Underline {
  return typeof value === 'object' && !Array.isArray(value) && isKinded(value) && !isLineSpacing(value)
}

function isLineSpacing(value: Underline | LineSpacing): value is LineSpacing {
  return value.kind === 'exact' || value.kind === 'multiple'
}

function rangeUnit(value: FactValue): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value) || !isKinded(value)) return undefined
  return value.kind === 'exact' ? 'pt' : 'dòng'
}

function withUnit(text: string, unit?: string): string {
  return unit ? `${text} ${unit}` : text
}

function wordNumber(value: number): string {
  return fractions.get(value) ?? String(value).replace('.', ',')
}

function wordText(value: string): string {
  return words[value] ?? `“${value}”`
}

function wordBounds([least, most]: [number, number], unit?: string): string {
  if (most === Number.POSITIVE_INFINITY) return `từ ${withUnit(wordNumber(least), unit)} trở lên`
  return `từ ${wordNumber(least)} đến ${withUnit(wordNumber(most), unit)}`
}

function wordList(items: (string | number)[], unit?: string): string {
  if (items.length === 0) return 'không có'
  const measures = items.filter(item => typeof item === 'number')
  if (measures.length > 0) return withUnit(measures.map(wordNumber).join(' × '), unit)
  return items.map(item => wordText(String(item))).join(', ')
}

function wordRecord(record: Record<string, Word>, unit?: string): string {
  return Object.entries(record)
    .map(([key, value]) => `${words[key] ?? key}: ${wordValue(value, unit)}`)
    .join('; ')
}

function wordKind(value: Underline | LineSpacing): string {
  switch (value.kind) {
    case 'none':
      return 'không có'
    case 'characters':
      return `dấu “${value.text}”`
    case 'rule':
      return value.share === 1 ? 'đường kẻ bằng dòng chữ' : `đường kẻ bằng ${wordNumber(value.share)} dòng chữ`
    case 'exact':
      return `đúng ${wordNumber(value.points)} pt`
    case 'multiple':
      return `${wordNumber(value.factor)} dòng`
  }
}
