import type {Message} from '../diagnostic.ts'

/** The schema's word for what is wanted, in words for people; samples and choices stay as they are. */
export function wantedWords(expected: string | undefined): string | Message | undefined {
  return expected === undefined ? undefined : (names[expected] ?? expected)
}

// --- internal ---

const names: Partial<Record<string, Message>> = {
  string: {vi: 'chữ', en: 'text'},
  number: {vi: 'số', en: 'a number'},
  int: {vi: 'số nguyên', en: 'a whole number'},
  boolean: {vi: 'true hoặc false', en: 'true or false'},
  array: {vi: 'danh sách', en: 'a list'},
  object: {vi: 'các mục con', en: 'inner fields'},
  'number | string': {vi: 'số hoặc chữ', en: 'a number or text'},
  'number | string | object': {vi: 'số, chữ hoặc các mục con', en: 'a number, text or inner fields'},
  '2026-06-15': {vi: 'ngày có trong lịch, dạng 2026-06-15', en: 'a day of the calendar, such as 2026-06-15'},
  'own-name': {
    vi: 'tên khác: tên này đã dùng cho tệp trước',
    en: 'another name: this one is taken by a file before it'
  },
  record: {vi: 'các dòng “tên: giá trị”', en: 'lines “name: value”'},
  'key: value': {vi: 'các dòng “tên: giá trị”', en: 'lines “name: value”'}
}
