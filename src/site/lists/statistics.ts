import {padNumber} from '../../core/vietnamese/numbers.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import {inIndexOrder, mostSought} from './group-order.ts'
import {groupPapers, type PaperGroup, type PaperGroups} from './paper-groups.ts'
import {isDraft} from './paper-order.ts'

/** How many papers fall under each name. */
export interface Tally {
  id: string
  title: string
  /** head of the names */
  column: string
  form: 'columns' | 'share'
  /** heads of the counts; more than one where counts stand side by side */
  series: string[]
  /** as many counts as there are series */
  rows: {name: string; counts: number[]}[]
}

/** What the archive tells of itself. */
export interface Statistics {
  issued: number
  drafts: number
  /** papers with figures from data, and places where they stand */
  bound: {papers: number; figures: number}
  tallies: Tally[]
}

/** The statistics of papers; only the status counts drafts. */
export function statisticsOf(
  papers: readonly PaperSummary[],
  organNames: ReadonlyMap<string, string>,
  text: SiteText
): Statistics {
  const issued = papers.filter(paper => !isDraft(paper))
  const groups = groupPapers(issued, organNames)
  const bound = papers.filter(({figures}) => figures > 0)
  const tallies = [
    monthTally(issued, text),
    tally('year', text, inIndexOrder('year', groups.year).reverse().map(countOf)),
    tally('type', text, largest('type', groups, text)),
    tally('organ', text, largest('organ', groups, text)),
    tally('status', text, statusCounts(papers, text), 'share'),
    tally('bound', text, boundCounts(papers.length, bound.length, text), 'share')
  ]
  return {
    issued: issued.length,
    drafts: papers.length - issued.length,
    bound: {papers: bound.length, figures: bound.reduce((sum, {figures}) => sum + figures, 0)},
    tallies: tallies.filter(({rows}) => rows.length > 0)
  }
}

// --- internal ---

const mostRows = 15

type Count = [name: string, count: number]

type TallyName = 'year' | 'type' | 'organ' | 'status' | 'bound'

function tally(id: TallyName, {statistics}: SiteText, counts: Count[], form: Tally['form'] = 'columns'): Tally {
  const {title, column} = statistics[id]
  const rows = counts.map(([name, count]) => ({name, counts: [count]}))
  return {id, title, column, form, series: [statistics.papers], rows}
}

function countOf({name, papers}: PaperGroup): Count {
  return [name, papers.length]
}

/** The largest groups; what is left of the papers stands in one row. */
function largest(kind: 'type' | 'organ', groups: PaperGroups, {statistics}: SiteText): Count[] {
  const all = mostSought(kind, groups[kind], Number.POSITIVE_INFINITY).map(countOf)
  const rest = all.slice(mostRows).reduce((sum, [, count]) => sum + count, 0)
  return rest > 0 ? [...all.slice(0, mostRows), [statistics.other, rest]] : all
}

/** The months of the newest year with papers, beside those of the year before. */
function monthTally(papers: readonly PaperSummary[], {statistics: {month: words}}: SiteText): Tally {
  const counts = new Map<string, number>()
  for (const {issuedDate} of papers)
    if (issuedDate) counts.set(issuedDate.slice(0, 7), (counts.get(issuedDate.slice(0, 7)) ?? 0) + 1)
  const years = [...new Set([...counts.keys()].map(time => time.slice(0, 4)))].sort().slice(-2)
  const rows = Array.from({length: 12}, (_, index) => ({
    name: String(index + 1),
    counts: years.map(year => counts.get(`${year}-${padNumber(index + 1)}`) ?? 0)
  }))
  return {id: 'month', ...words, form: 'columns', series: years, rows: years.length > 0 ? rows : []}
}

function statusCounts(papers: readonly PaperSummary[], {status: words}: SiteText): Count[] {
  const names = ['issued', 'draft', 'expired', 'revoked'] as const
  return names
    .map((name): Count => [words[name], papers.filter(({status}) => status === name).length])
    .filter(([, count]) => count > 0)
}

function boundCounts(all: number, bound: number, {statistics: {bound: words}}: SiteText): Count[] {
  if (bound === 0) return []
  return [
    [words.with, bound],
    [words.without, all - bound]
  ]
}
