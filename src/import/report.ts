import {fillMessage, type Lang, type Message} from '../core/diagnostic.ts'
import type {SourceText} from './record.ts'
import type {Remark, RemarkList} from './remark.ts'
import {partNames, remarkMessages} from './remark-messages.ts'

/** One line of the report, in both languages; `lines` are lines of the source. */
export interface ReportItem {
  code: string
  lines: number[]
  message: Message
  value?: string
  count?: number
  /** what `lines` counts, where the source has no lines */
  unit?: 'paragraph'
}

/** What the import found, what the text does not say, what a person should look at, and what was changed in form. */
export type ImportReport = Record<RemarkList, ReportItem[]>

/** Sort the remarks into the four lists; remarks of one kind become one line with all their places. */
export function makeReport(remarks: Remark[], unit: SourceText['unit'] = 'line'): ImportReport {
  const report: ImportReport = {found: [], missing: [], doubtful: [], normalised: []}
  for (const remark of remarks) {
    const same = remark.value === undefined ? report[remark.list].find(item => item.code === remark.code) : undefined
    if (same) {
      for (const line of remark.lines) same.lines.push(line)
      if (remark.count !== undefined) same.count = (same.count ?? 0) + remark.count
    } else
      report[remark.list].push({
        ...without(remark),
        lines: [...remark.lines],
        message: messageOf(remark),
        ...(unit === 'paragraph' && {unit})
      })
  }
  return report
}

/** The report as lines of text for a terminal. */
export function renderReport(report: ImportReport, lang: Lang): string {
  return lists
    .flatMap(({list, title}) =>
      report[list].length > 0 ? [title[lang], ...report[list].map(item => `  ${renderItem(item, lang)}`)] : []
    )
    .join('\n')
}

// --- internal ---

const lists: {list: RemarkList; title: Message}[] = [
  {list: 'found', title: {vi: 'Tìm thấy:', en: 'Found:'}},
  {list: 'missing', title: {vi: 'Còn thiếu:', en: 'Missing:'}},
  {list: 'doubtful', title: {vi: 'Cần xem lại:', en: 'Doubtful:'}},
  {list: 'normalised', title: {vi: 'Đã chuẩn hoá:', en: 'Normalised:'}}
]
const mostPlaces = 8

function without({list: _, ...item}: Remark): Omit<Remark, 'list'> {
  return item
}

function messageOf({code, list, value}: Remark): Message {
  const part = partNames[code]
  if (part && list === 'found' && value !== undefined) return {vi: `${part.vi}: ${value}`, en: `${part.en}: ${value}`}
  return part ?? remarkMessages[code] ?? {vi: code, en: code}
}

/** One place and several, in the words of the source: a word processor's file has paragraphs. */
const placeWords = {
  line: {vi: ['dòng', 'dòng'], en: ['line', 'lines']},
  paragraph: {vi: ['đoạn', 'đoạn'], en: ['paragraph', 'paragraphs']}
} as const

function renderItem({lines, message, value, count, unit}: ReportItem, lang: Lang): string {
  const text = fillMessage(message[lang], {value, count: count === undefined ? undefined : String(count)})
  const places = [...new Set(lines)]
  if (places.length === 0) return text
  const word = placeWords[unit ?? 'line'][lang][places.length > 1 ? 1 : 0]
  const more = places.length > mostPlaces ? ` … (${places.length})` : ''
  return `${text} (${word} ${places.slice(0, mostPlaces).join(', ')}${more})`
}
