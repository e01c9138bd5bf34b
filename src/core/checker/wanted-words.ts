import type {Message} from '../diagnostic.ts'

/** The schema's word for what is wanted, in words for people; samples and choices stay as they are. */
export function wantedWords(expected: string | undefined): string | Message | undefined {
  return expected === undefined ? undefined : (names[expected] ?? lengthWords(expected) ?? expected)
}

// --- internal ---

/** `length ≤ 20`, of a text */
function lengthWords(expected: string): Message | undefined {
  const [, sign, count] = /^length ([≤≥]) (\d+)$/.exec(expected) ?? []
  if (sign === undefined) return undefined
  return sign === '≤'
    ? {vi: `nhiều nhất ${count} chữ cái`, en: `at most ${count} letters`}
    : {vi: `ít nhất ${count} chữ cái`, en: `at least ${count} letters`}
}

const names: Partial<Record<string, Message>> = {
  string: {vi: 'chữ', en: 'text'},
  number: {vi: 'số', en: 'a number'},
  int: {vi: 'số nguyên', en: 'a whole number'},
  boolean: {vi: 'true hoặc false', en: 'true or false'},
  array: {vi: 'danh sách', en: 'a list'},
  object: {vi: 'các mục con', en: 'inner fields'},
  table: {vi: 'một bảng số liệu', en: 'a data table'},
  'one-value': {vi: 'một số liệu', en: 'one value'},
  'number | string': {vi: 'số hoặc chữ', en: 'a number or text'},
  'number | string | object': {vi: 'số, chữ hoặc các mục con', en: 'a number, text or inner fields'},
  '2026-06-15': {vi: 'ngày có trong lịch, dạng 2026-06-15', en: 'a day of the calendar, such as 2026-06-15'},
  'own-name': {
    vi: 'tên khác: tên này đã dùng cho tệp trước',
    en: 'another name: this one is taken by a file before it'
  },
  'no-key': {vi: 'bỏ mục này', en: 'no such entry'},
  'no-hidden': {vi: 'chữ không có ký tự ẩn', en: 'text without hidden characters'},
  'value | formula': {vi: 'một trong hai: value hoặc formula', en: 'one of the two: value or formula'},
  'other-field': {vi: 'tên khác: đã có cột tên này', en: 'another name: a field before it has this one'},
  'tame-pattern': {
    vi: 'biểu thức chính quy đơn giản: không lặp trong lặp, nhiều nhất ba dấu “*” hoặc “+”',
    en: 'a simple regular expression: no repeats in repeats, at most three of “*” and “+”'
  },
  comparison: {vi: 'so sánh hai vế bằng ==, <=, >=, < hoặc >', en: 'a comparison with ==, <=, >=, < or >'},
  unit: {vi: 'đơn vị, ví dụ ha, hộ, triệu đồng, %', en: 'a unit such as ha, hộ, triệu đồng, %'},
  value: {vi: 'một giá trị', en: 'a value'},
  year: {vi: 'năm gồm bốn chữ số', en: 'a year of four digits'},
  record: {vi: 'các dòng “tên: giá trị”', en: 'lines “name: value”'},
  'key: value': {vi: 'các dòng “tên: giá trị”', en: 'lines “name: value”'}
}
