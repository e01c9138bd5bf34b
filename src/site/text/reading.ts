import {defineTexts} from './texts.ts'

/** Words inside of a paper's text, in the language of the paper: they are read out between its own. */
export const reading = defineTexts({
  vi: {
    linkTo: (clause: string) => `Liên kết tới ${clause}`,
    heading: (words: string) => `mục “${words}”`,
    notes: 'Chú thích',
    note: (number: number | string) => `Chú thích ${number}`,
    backTo: (number: number) => `Về chỗ gọi chú thích ${number}`,
    table: 'Bảng',
    chart: 'Biểu đồ',
    source: 'Nguồn số liệu',
    data: (title: string) => `Số liệu: ${title}`
  },
  en: {
    linkTo: clause => `Link to ${clause}`,
    heading: words => `“${words}”`,
    notes: 'Notes',
    note: number => `Note ${number}`,
    backTo: number => `Back to the call of note ${number}`,
    table: 'Table',
    chart: 'Chart',
    source: 'Source of this value',
    data: title => `Data: ${title}`
  }
})

export type ReadingWords = (typeof reading)['vi']

/** The words for a paper in a language; a language that the site does not speak gets Vietnamese ones. */
export function readingWords(language = 'vi'): ReadingWords {
  return language === 'en' ? reading.en : reading.vi
}
