import type {PagefindApi} from '../../search/archive-search.ts'
import {type ListedPaper, listedPapers} from '../../search/found-papers.ts'
import type {SearchPart, SearchTable} from '../../search/search-table.ts'

/** The search index of the site, ready to be asked. */
export interface SearchIndex {
  pagefind: PagefindApi
  /** by Pagefind's name */
  papers: ReadonlyMap<string, ListedPaper>
  /** names of types and organs by `type <key>` and `organ <key>` */
  names: ReadonlyMap<string, string>
}

/** Load everything but the words: Pagefind, and of each part its table and what Pagefind wants to know beforehand. */
export async function loadIndex(folder: URL): Promise<SearchIndex> {
  const parts: SearchPart[] = await readJson(new URL('parts.json', folder), 'no-cache')
  const names = new Map<string, string>()
  const [pagefind, ...tables] = await Promise.all([
    loadPagefind(folder, parts),
    ...parts.map(async ({name, table}) => {
      const rows: SearchTable = await readJson(new URL(`${name}/${table}`, folder))
      return listedPapers(name, rows, names)
    })
  ])
  return {pagefind, names, papers: new Map(tables.flat().map(paper => [paper.mark, paper]))}
}

// --- internal ---

/** Read a file of JSON; one that is not there is a failure. */
async function readJson(file: URL, cache: RequestCache = 'default') {
  const response = await fetch(file, {cache})
  if (!response.ok) throw new Error(`${file.pathname}: ${response.status}`)
  return response.json()
}

interface PagefindModule extends PagefindApi {
  init(): Promise<void>
  mergeIndex(folder: string): Promise<void>
}

async function loadPagefind(folder: URL, parts: readonly SearchPart[]): Promise<PagefindApi> {
  const pagefind: PagefindModule = await import(new URL('pagefind.js', folder).href)
  await pagefind.init()
  await Promise.all(parts.map(({name}) => pagefind.mergeIndex(new URL(`${name}/`, folder).pathname)))
  return pagefind
}
