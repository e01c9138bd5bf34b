import type {Message} from '../diagnostic.ts'

/** A part of a Word file, as a person who leafs through it would call it. */
export type WordRegion = 'sheet' | 'head' | 'foot' | 'opening' | 'body' | 'closing' | 'appendix' | 'note'

/** A place in Word's terms: it knows no lines, but paragraphs, tables and cells. */
export interface WordSpot {
  region: WordRegion
  /** which sheet (section of the file), appendix or note, from 1 */
  ordinal?: number
  /** as counted in its part of the file, from 1 */
  paragraph?: number
  /** table of the file, row and cell, each from 1 */
  cell?: {table: number; row: number; cell: number}
  /** the first words of the paragraph */
  start?: string
}

/** The place in words: `thân, đoạn 12 (“Thực hiện …”)`, `phần đầu, bảng 1, hàng 2, ô 1 (“Số: 12 …”)`. */
export function spotWords(spot: WordSpot): Message {
  return {vi: wordSpot(spot, 'vi'), en: wordSpot(spot, 'en')}
}

/** The first words of a text, for a place. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  const start = words.slice(0, mostWords).join(' ').slice(0, longestStart)
  return start.length < words.join(' ').length ? `${start} …` : start
}

// --- internal ---

const mostWords = 5
const longestStart = 40

const regions: Record<WordRegion, Message> = {
  sheet: {vi: 'thiết lập trang', en: 'page setup'},
  head: {vi: 'đầu trang', en: 'page head'},
  foot: {vi: 'chân trang', en: 'page foot'},
  opening: {vi: 'phần đầu', en: 'opening'},
  body: {vi: 'thân', en: 'body'},
  closing: {vi: 'phần ký', en: 'closing'},
  appendix: {vi: 'phụ lục', en: 'appendix'},
  note: {vi: 'chú thích', en: 'note'}
}
const sections: Message = {vi: 'phần', en: 'section'}

function wordSpot({region, ordinal, paragraph, cell, start}: WordSpot, lang: 'vi' | 'en'): string {
  const isOfSection = region === 'sheet' || region === 'head' || region === 'foot'
  const name = regions[region][lang]
  const parts = [
    ...(ordinal === undefined ? [name] : isOfSection ? [name, `${sections[lang]} ${ordinal}`] : [`${name} ${ordinal}`]),
    ...placeInside(paragraph, cell, lang)
  ]
  return parts.join(', ') + (start ? ` (“${start}”)` : '')
}

/** A cell says more than the number of its paragraph, which nobody counts in a table. */
function placeInside(paragraph: number | undefined, cell: WordSpot['cell'], lang: 'vi' | 'en'): string[] {
  if (cell)
    return lang === 'vi'
      ? [`bảng ${cell.table}`, `hàng ${cell.row}`, `ô ${cell.cell}`]
      : [`table ${cell.table}`, `row ${cell.row}`, `cell ${cell.cell}`]
  if (paragraph === undefined) return []
  return [lang === 'vi' ? `đoạn ${paragraph}` : `paragraph ${paragraph}`]
}
