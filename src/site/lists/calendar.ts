import {weekdayOf} from '../../core/vietnamese/dates.ts'
import {padNumber} from '../../core/vietnamese/numbers.ts'
import {type Address, calendarAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {compareText, isDraft} from './paper-order.ts'

/** A day of the grid, with what was issued on it. */
export interface CalendarDay {
  /** `2026-06-15` */
  date: string
  day: number
  papers: PaperSummary[]
}

/** A month in which papers were issued. */
export interface CalendarMonth {
  /** `2026-06` */
  time: string
  year: string
  month: number
  address: Address
  count: number
  /** rows of seven from Monday; absent before the first and after the last day */
  weeks: (CalendarDay | undefined)[][]
  previous?: MonthLink
  next?: MonthLink
}

/** Another month with papers. */
export interface MonthLink {
  year: string
  month: number
  address: Address
}

/** A year in which papers were issued. */
export interface CalendarYear {
  year: string
  address: Address
  count: number
  /** all twelve; those without papers have no address */
  months: {month: number; count: number; address?: Address}[]
  previous?: string
  next?: string
}

/** The days of an archive. */
export interface Calendar {
  /** newest first */
  years: CalendarYear[]
  /** oldest first */
  months: CalendarMonth[]
}

/** The calendar of the issued papers that have a date; those of a day by number, as they were given. */
export function calendarOf(papers: readonly PaperSummary[]): Calendar {
  const byDay = Map.groupBy(
    papers.filter(paper => paper.issuedDate !== undefined && !isDraft(paper)),
    ({issuedDate = ''}) => issuedDate
  )
  const days = [...byDay.keys()].sort(compareText)
  const daysByMonth = Map.groupBy(days, day => day.slice(0, 7))
  const months = [...daysByMonth.keys()].map(time => monthOf(time, byDay))
  return {months: months.map(withNeighbours), years: yearsOf(months)}
}

// --- internal ---

function monthOf(time: string, byDay: ReadonlyMap<string, PaperSummary[]>): CalendarMonth {
  const [year = '', month = ''] = time.split('-')
  const days = Array.from({length: lengthOf(Number(year), Number(month))}, (_, index) => {
    const date = `${time}-${padNumber(index + 1)}`
    return {date, day: index + 1, papers: byDay.get(date) ?? []}
  })
  const lead = weekdayOf(`${time}-01`) - 1
  const cells = [...Array.from({length: lead}, () => undefined), ...days]
  const weeks = Array.from({length: Math.ceil(cells.length / 7)}, (_, week) =>
    Array.from({length: 7}, (_, at) => cells[week * 7 + at])
  )
  const count = days.reduce((sum, {papers}) => sum + papers.length, 0)
  return {time, year, month: Number(month), address: calendarAddress(time), count, weeks}
}

function withNeighbours(month: CalendarMonth, at: number, months: readonly CalendarMonth[]): CalendarMonth {
  return {...month, previous: months[at - 1], next: months[at + 1]}
}

function yearsOf(months: readonly CalendarMonth[]): CalendarYear[] {
  const byYear = [...Map.groupBy(months, ({year}) => year)]
  return byYear
    .map(([year, present], at) => ({
      year,
      address: calendarAddress(year),
      count: present.reduce((sum, {count}) => sum + count, 0),
      months: Array.from({length: 12}, (_, index) => {
        const known = present.find(({month}) => month === index + 1)
        return {month: index + 1, count: known?.count ?? 0, address: known?.address}
      }),
      previous: byYear[at - 1]?.[0],
      next: byYear[at + 1]?.[0]
    }))
    .reverse()
}

/** The day before the first of the next month; years below 100 do not occur. */
function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
