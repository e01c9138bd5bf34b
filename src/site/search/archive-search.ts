import {compareNewest, type ListedPaper} from './found-papers.ts'
import {allOf, beginningOf, phraseOf, type Query, readQuery} from './query.ts'
import {accentedWorth, fitOf} from './rank.ts'

/** A paper that Pagefind found, and the places of what it found. */
export interface PagefindHit {
  id: string
  words: number[]
}

/** What this room needs of Pagefind in the browser. */
export interface PagefindApi {
  search(term: string): Promise<{results: PagefindHit[]}>
}

/** A paper that fits a query. */
export interface FoundPaper extends ListedPaper {
  fit: number
  /** sorted places of what was found */
  places: readonly number[]
}

/** All papers that fit what was typed, best first. */
export async function findPapers(
  typed: string,
  pagefind: PagefindApi,
  papers: ReadonlyMap<string, ListedPaper>
): Promise<FoundPaper[]> {
  const query = readQuery(typed)
  if (query.words.length === 0) return []
  const found = await findVariants(query, pagefind)
  if (found.size === 0) await addHits(found, beginningOf(query.words), query.words.length, pagefind)
  await keepPhrases(found, query, pagefind)
  dropChance(found)
  await preferAccented(found, query, pagefind)
  return [...found]
    .flatMap(([mark, {fit, places}]) => {
      const paper = papers.get(mark)
      return paper ? [{...paper, fit, places}] : []
    })
    .sort((a, b) => b.fit - a.fit || compareNewest(a, b))
}

// --- internal ---

type Fits = Map<string, {fit: number; places: readonly number[]}>

async function findVariants({variants}: Query, pagefind: PagefindApi): Promise<Fits> {
  const found: Fits = new Map()
  for (const words of variants) await addHits(found, allOf(words), words.length, pagefind)
  return found
}

/** A paper that several ways of saying it find is worth its best one. */
async function addHits(found: Fits, term: string, words: number, pagefind: PagefindApi): Promise<void> {
  for (const {id, words: places} of (await pagefind.search(term)).results) {
    const fit = fitOf(places, words)
    if (fit > (found.get(id)?.fit ?? -1)) found.set(id, {fit, places})
  }
}

/** Syllables that stand apart in a long text are chance, where other papers have them together. */
function dropChance(found: Fits): void {
  let best = 0
  for (const {fit} of found.values()) best = Math.max(best, fit)
  for (const [mark, {fit}] of found) if (fit < best / 10) found.delete(mark)
}

async function keepPhrases(found: Fits, {phrases}: Query, pagefind: PagefindApi): Promise<void> {
  for (const phrase of phrases) {
    const marks = new Set((await pagefind.search(phraseOf(phrase))).results.map(({id}) => id))
    for (const mark of found.keys()) if (!marks.has(mark)) found.delete(mark)
  }
}

async function preferAccented(found: Fits, {accented}: Query, pagefind: PagefindApi): Promise<void> {
  if (accented.length === 0 || found.size < 2) return
  for (const {id} of (await pagefind.search(allOf(accented))).results) {
    const known = found.get(id)
    if (known) found.set(id, {...known, fit: known.fit + accentedWorth})
  }
}
