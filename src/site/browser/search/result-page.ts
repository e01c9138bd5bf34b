import type {FoundPaper} from '../../search/archive-search.ts'
import {chosenPapers, compareNewest} from '../../search/found-papers.ts'
import {readQuery} from '../../search/query.ts'
import type {SearchState} from '../../search/search-state.ts'
import {resultLines} from './draw-results.ts'
import {readText} from './read-text.ts'
import type {SearchWords} from './search-words.ts'

/** One page of results, ready to show. */
export interface ResultPage {
  /** how many papers are found and chosen */
  count: number
  page: number
  pages: number
  lines: HTMLLIElement[]
}

/** The page of results that a state asks for, of the papers that its words found. */
export async function resultPage(
  state: SearchState,
  found: readonly FoundPaper[],
  folder: URL,
  words: SearchWords
): Promise<ResultPage> {
  const chosen = chosenPapers(found, state.chosen)
  if (state.newestFirst) chosen.sort(compareNewest)
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize))
  const page = Math.min(state.page, pages)
  const papers = chosen.slice((page - 1) * pageSize, page * pageSize)
  const read = await Promise.all(papers.map(async paper => ({paper, text: await readText(folder, paper)})))
  const {variants, accented} = readQuery(state.query)
  const lines = resultLines(read, {words: variants.flat(), accented}, words)
  return {count: chosen.length, page, pages, lines}
}

// --- internal ---

const pageSize = 10
