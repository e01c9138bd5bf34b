import type {Audience} from '../../core/model/access-level.ts'
import {sha256} from '../../workspace/cache.ts'
import {markdownAddress, paperAddress, twinAddress} from '../address.ts'
import type {ArchivePaper, PreparedArchive} from '../archive/prepare-archive.ts'
import {surroundings} from '../paper/paper-surroundings.ts'
import type {SiteFiles} from './build-site.ts'
import {keyOfFile, type PageKeys, pageKeys} from './page-groups.ts'
import type {SiteMemory} from './site-memory.ts'
import type {SiteStaging} from './site-staging.ts'

/** What pages are made from. */
export interface PageSource {
  archive: PreparedArchive
  audience: Audience
  files: SiteFiles
}

/** What must be made; the rest was taken over from the last build. */
export interface PagePlan {
  /** the papers whose pages and twins must be made */
  papers: ArchivePaper[]
  /** whether Astro need not write any file */
  isComplete: boolean
  /** what a file is made from that Astro writes, and that is no paper's own */
  keyOf(file: string): string
}

/** Take over every page whose inputs are those of the last build, with its twins; the rest is to be made. */
export async function planPages(source: PageSource, {memory}: SiteStaging): Promise<PagePlan> {
  const keys = await pageKeys(source)
  const papers = papersToMake(source, keys, memory)
  const groups = [keys.manual, keys.lists].map(key => memory.takeOverAll(key))
  return {
    papers,
    isComplete: papers.length === 0 && groups.every(group => group.length > 0),
    keyOf: file => keyOfFile(file, keys)
  }
}

/** The file of a paper's page. */
export function pageFile(id: string): string {
  return `${paperAddress(id)}index.html`
}

// --- internal ---

function papersToMake({archive, files}: PageSource, {shell, data}: PageKeys, memory: SiteMemory): ArchivePaper[] {
  const all = surroundings(archive.papers.map(({page}) => page.summary))
  return archive.papers.filter(({paper: {id}, digest, page}) => {
    const around = [all.of(page.summary), files.pdfs[id], files.words[id], files.pageAmounts[id]]
    // The card of a value tells more of the data than the paper does.
    const key = sha256(JSON.stringify([shell, digest, around, page.bound && data]))
    const wanted = [pageFile(id), twinAddress(id), markdownAddress(id)]
    const isThere = wanted.map(file => memory.takeOver(file, key)).every(Boolean)
    if (!isThere) for (const file of wanted) memory.made(file, key)
    return !isThere
  })
}
