import type {Audience} from '../core/model/access-level.ts'
import {sha256} from '../workspace/cache.ts'
import {digestSources, programDigest} from '../workspace/program.ts'
import {markdownAddress, paperAddress, twinAddress} from './address.ts'
import type {ArchivePaper, PreparedArchive} from './archive/prepare-archive.ts'
import type {SiteFiles} from './build-site.ts'
import {surroundings} from './paper-surroundings.ts'
import type {SiteStaging} from './site-staging.ts'

/** What the pages of papers are made from, besides the papers. */
export interface PageSource {
  archive: PreparedArchive
  audience: Audience
  files: SiteFiles
}

/** The papers whose pages must be made; the others were taken over from the last build. */
export interface PagePlan {
  papers: ArchivePaper[]
  /** their ids */
  render: string[]
}

/** Take over every page whose inputs are those of the last build, with its twins; the rest is to be made. */
export async function planPages(source: PageSource, {memory}: SiteStaging): Promise<PagePlan> {
  const {archive, files} = source
  const shell = await shellDigest(source)
  const data = await digestSources(archive.seen.root, ['data'])
  const all = surroundings(archive.papers.map(({page}) => page.summary))
  const papers = archive.papers.filter(({paper: {id}, digest, page}) => {
    const around = [all.of(page.summary), files.pdfs[id], files.words[id]]
    // The card of a value tells more of the data than the paper does.
    const key = sha256(JSON.stringify([shell, digest, around, page.bound && data]))
    const wanted = pageFiles(id)
    const isThere = wanted.map(file => memory.takeOver(file, key)).every(Boolean)
    if (!isThere) for (const file of wanted) memory.made(file, key)
    return !isThere
  })
  return {papers, render: papers.map(({paper}) => paper.id)}
}

// --- internal ---

function pageFiles(id: string): string[] {
  return [`${paperAddress(id)}index.html`, twinAddress(id), markdownAddress(id)]
}

/** Everything that all pages share: code, style and settings. */
async function shellDigest({archive, audience}: PageSource): Promise<string> {
  const program = await programDigest('src/site', 'src/pages', 'src/layouts', 'styles', 'astro.config.mjs')
  return sha256(JSON.stringify([program, audience, archive.seen.data.site]))
}
