import {type Facet, facets} from './search-state.ts'
import type {SearchTable} from './search-table.ts'

/** What the browser knows of a paper without its words. */
export interface ListedPaper {
  /** Pagefind's name of it */
  mark: string
  /** folder of its part */
  part: string
  day: string
  number: number
  values: Record<Facet, readonly string[]>
}

/** A value of a facet, and how many papers have it. */
export interface FacetValue {
  value: string
  count: number
}

/** The papers of a part; `names` learns what the keys of types and organs are called. */
export function listedPapers(part: string, table: SearchTable, names: Map<string, string>): ListedPaper[] {
  for (const [key, name] of table.types) names.set(`type ${key}`, name)
  for (const [key, name] of table.organs) names.set(`organ ${key}`, name)
  return table.rows.map(([mark, day, number, type, organ, status, topics, signers]) => ({
    mark,
    part,
    day,
    number,
    values: {
      type: [table.types[type]?.[0] ?? ''],
      year: day === '' ? [] : [day.slice(0, 4)],
      organ: organ < 0 ? [] : [table.organs[organ]?.[0] ?? ''],
      status: [table.statuses[status] ?? ''],
      topic: topics.map(topic => table.topics[topic] ?? ''),
      signer: signers.map(signer => table.signers[signer] ?? '')
    }
  }))
}

/** The papers that have a chosen value of every facet where some are chosen. */
export function chosenPapers<Paper extends ListedPaper>(
  papers: readonly Paper[],
  chosen: Record<Facet, readonly string[]>,
  but?: Facet
): Paper[] {
  const asked = facets.filter(facet => facet !== but && chosen[facet].length > 0)
  if (asked.length === 0) return [...papers]
  return papers.filter(({values}) => asked.every(facet => values[facet].some(value => chosen[facet].includes(value))))
}

/** The values of a facet among papers that were found, as if nothing was chosen of this facet: most papers first, chosen ones always. */
export function facetValues(
  papers: readonly ListedPaper[],
  chosen: Record<Facet, readonly string[]>,
  facet: Facet
): FacetValue[] {
  const counts = new Map(chosen[facet].map(value => [value, 0]))
  for (const {values} of chosenPapers(papers, chosen, facet))
    for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
  const byCount = [...counts].map(([value, count]) => ({value, count}))
  return facet === 'year'
    ? byCount.sort((a, b) => (a.value < b.value ? 1 : -1))
    : byCount.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** Newest first; papers without a day last, of one day the higher number. */
export function compareNewest(a: ListedPaper, b: ListedPaper): number {
  return a.day !== b.day ? (a.day < b.day ? 1 : -1) : b.number - a.number || (a.mark < b.mark ? -1 : 1)
}
