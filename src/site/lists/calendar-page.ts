import {weekdayOf} from '../../core/vietnamese/dates.ts'
import {type Address, addresses, calendarAddress, linkFrom, paperAddress} from '../address.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import {type CalendarMonth, type CalendarYear, calendarOf} from './calendar.ts'
import {escapeMarkup} from './markup.ts'

/** The page of a year, or of a month with its papers. */
export interface CalendarPage {
  address: Address
  title: string
  count: number
  back: {address: Address; text: string}
  nearTitle: string
  near: {rel: 'prev' | 'next'; text: string; address: Address}[]
  months: CalendarMonth[]
  /** of a year's page */
  year?: string
  /** of a month's page: `rows` is HTML */
  days: {anchor: string; title: string; rows: string}[]
}

/** The pages of all years and months in which papers were issued. */
export function calendarPages(papers: readonly PaperSummary[], text: SiteText): CalendarPage[] {
  const {years, months} = calendarOf(papers)
  const byYear = Map.groupBy(months, ({year}) => year)
  return [
    ...years.map(year => yearPage(year, byYear.get(year.year) ?? [], text)),
    ...months.map(month => monthPage(month, text))
  ]
}

/** The place of a day on its month's page. */
export function dayAnchor(day: number): string {
  return `ngay-${day}`
}

// --- internal ---

function yearPage(year: CalendarYear, months: CalendarMonth[], {calendar: words}: SiteText): CalendarPage {
  const link = (rel: 'prev' | 'next', other: string | undefined) =>
    other === undefined ? [] : [{rel, text: words.year(other), address: calendarAddress(other)}]
  return {
    address: year.address,
    title: words.year(year.year),
    count: year.count,
    back: {address: addresses.calendar, text: words.title},
    nearTitle: words.nearbyYears,
    near: [...link('prev', year.previous), ...link('next', year.next)],
    months,
    year: year.year,
    days: []
  }
}

function monthPage(month: CalendarMonth, text: SiteText): CalendarPage {
  const words = text.calendar
  const link = (rel: 'prev' | 'next', other: CalendarMonth['previous']) =>
    other ? [{rel, text: words.monthOf(other.month, other.year), address: other.address}] : []
  const busy = month.weeks.flat().filter(day => day !== undefined && day.papers.length > 0)
  return {
    address: month.address,
    title: words.monthOf(month.month, month.year),
    count: month.count,
    back: {address: calendarAddress(month.year), text: words.year(month.year)},
    nearTitle: words.nearby,
    near: [...link('prev', month.previous), ...link('next', month.next)],
    months: [month],
    days: busy.flatMap(day =>
      day
        ? {
            anchor: dayAnchor(day.day),
            title: `${upperFirst(words.week[weekdayOf(day.date) - 1]?.[1] ?? '')}, ${lowerFirst(words.day(day.day, month.month))}`,
            rows: day.papers.map(paper => writeItem(paper, month.address, text)).join('')
          }
        : []
    )
  }
}

/** A paper in the list of its day. */
function writeItem(paper: PaperSummary, page: Address, {lists}: SiteText): string {
  const link = linkFrom(page, paperAddress(paper.id))
  const [kind, subject, organ] = [
    `${paper.typeLabel} ${paper.codeShown}`,
    paper.subject ?? lists.noSubject,
    paper.organ ?? ''
  ].map(escapeMarkup)
  return `<li><span class="code">${kind}</span> <a class="about" href="${escapeMarkup(link)}">${subject}</a> <span class="issuer">${organ}</span></li>`
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
