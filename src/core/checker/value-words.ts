import type {Message} from '../diagnostic.ts'

/** The formula language's word for a kind of value, in words for people; a range, a choice and a pattern of call stay as they are. */
export function valueWords(word: string | undefined): string | Message | undefined {
  return word === undefined ? undefined : (names[word] ?? word)
}

// --- internal ---

const names: Partial<Record<string, Message>> = {
  number: {vi: 'số', en: 'a number'},
  natural: {vi: 'số nguyên không âm', en: 'a whole number that is not negative'},
  text: {vi: 'chữ', en: 'text'},
  date: {vi: 'ngày', en: 'a day'},
  boolean: {vi: 'đúng hay sai', en: 'true or false'},
  table: {vi: 'bảng', en: 'a table'},
  column: {vi: 'cột của một bảng', en: 'a column of a table'},
  value: {vi: 'một giá trị', en: 'a value'},
  'one-of-parts': {vi: 'một trong các phần ghi ở sau', en: 'one of the parts that follow'}
}
