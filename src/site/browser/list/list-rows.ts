import {shortDate} from '../../../core/vietnamese/dates.ts'
import type {ListData} from '../../lists/list-data.ts'
import {writePaperRow} from '../../lists/paper-row.ts'

/** Rows of the table for papers by their places; `up` leads from the page to the top of the site. */
export function writeListRows(data: ListData, places: readonly number[], up: string): string {
  return places.map(place => writePaperRow(rowAt(data, place)).join(up)).join('')
}

// --- internal ---

function rowAt(data: ListData, place: number) {
  const day = isoDay(data.days[place] ?? 0)
  return {
    link: data.links[place] ?? '',
    code: data.codes[place] ?? '',
    day,
    date: day === undefined ? data.undated : shortDate(day),
    type: nameAt(data.typeNames, data.types[place]),
    subject: data.subjects[place] ?? '',
    organ: nameAt(data.organNames, data.organs[place]),
    marks: data.marks[place] ?? []
  }
}

function nameAt(names: ListData['typeNames'], at = -1): string {
  return names[at]?.[1] ?? ''
}

/** `20260615` → `2026-06-15`. */
function isoDay(day: number): string | undefined {
  return day === 0
    ? undefined
    : String(day)
        .padStart(8, '0')
        .replace(/(....)(..)(..)/, '$1-$2-$3')
}
