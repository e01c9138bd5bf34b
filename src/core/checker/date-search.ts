import type {Profile} from '../profiles/profile.ts'
import {isCalendarDay} from '../vietnamese/dates.ts'
import {padNumber} from '../vietnamese/numbers.ts'
import {oncePerDocument} from './once-per-document.ts'
import {type Located, searchText} from './text-spans.ts'

/** A day as it is written in the text; short dates have a year, long ones may lack it. */
export interface WrittenDate {
  /** as in the source, spaces included */
  text: string
  day: number
  month: number
  year?: number
  /** the same with its numbers padded as the profile wants */
  padded: string
  located: Located
}

/** Long dates, e.g. `ngày 05 tháng 6 năm 2026`, `ngày 5 tháng 06`. */
export const findLongDates = oncePerDocument((document): WrittenDate[] =>
  searchText(document, longDate).map(({match, located}) => writtenDate(match, located, document.profile))
)

/** Short dates with a year, e.g. `05/6/2026`. */
export const findShortDates = oncePerDocument((document): WrittenDate[] =>
  searchText(document, shortDate).map(({match, located}) => writtenDate(match, located, document.profile))
)

/** Whether there is such a day; without a year, in any year. */
export function isPossible({day, month, year = 2024}: Pick<WrittenDate, 'day' | 'month' | 'year'>): boolean {
  return isCalendarDay([padNumber(year, 4), padNumber(month, 2), padNumber(day, 2)].join('-'))
}

// --- internal ---

// The first letter is asked for before the costly look behind it.
const longDate =
  /(?=[Nn])(?<![\p{L}\p{N}])(?<lead>ngày\s+)(?<day>\d{1,2})(?<middle>\s+tháng\s+)(?<month>\d{1,2})(?:(?<tail>\s+năm\s+)(?<year>\d{4}))?(?!\d)/giu

// Not inside numbers and symbols such as `01/6/2026/NQ` or sums such as `1.5/6/2026`.
const shortDate =
  /(?=\d)(?<![\p{L}\p{N}/]|\p{N}[.,])(?<day>\d{1,2})(?<middle>\/)(?<month>\d{1,2})(?<tail>\/)(?<year>\d{4})(?![\p{L}\p{N}]|\/[\p{L}\p{N}]|-\p{L})/gu

function writtenDate(match: RegExpExecArray, located: Located, {placeDate}: Profile): WrittenDate {
  const {lead = '', day = '', middle = '', month = '', tail = '', year} = match.groups ?? {}
  const monthDigits = Number(month) <= placeDate.lastPaddedMonth.value ? 2 : 1
  const padded = [
    lead,
    padNumber(Number(day), placeDate.dayDigits.value),
    middle,
    padNumber(Number(month), monthDigits),
    tail,
    year
  ].join('')
  return {
    text: match[0],
    day: Number(day),
    month: Number(month),
    ...(year === undefined ? {} : {year: Number(year)}),
    padded,
    located
  }
}
