import {resolve} from 'node:path'
import {defaultSite} from '../core/data/site-settings.ts'
import type {Audience} from '../core/model/access-level.ts'
import {readWorkspace, type Workspace} from '../workspace/workspace.ts'
import {type PreparedArchive, prepareArchive} from './archive/prepare-archive.ts'
import {diskFailure, isDiskError} from './build-failures.ts'
import {findLeaks} from './leaks/find-leaks.ts'
import {LeakError} from './leaks/leak-error.ts'
import {makePages} from './make-pages.ts'
import {type AddressedSite, joinFindings, keepPermalinks} from './permalinks/keep-permalinks.ts'
import {planPages} from './plan-pages.ts'
import {publishSite} from './publish.ts'
import {type AstroRun, runAstro} from './run-astro.ts'
import {openStaging, type SiteStaging, withScratchFolder} from './site-staging.ts'
import {siteText} from './text/index.ts'

/** Files to take away that stand in the staging folder, by the paper's id: below `pdf/` and below `word/`. */
export interface SiteFiles {
  pdfs: Record<string, string>
  words: Record<string, string>
}

/** What a site is built from, for whom, and where to. */
export interface SiteBuild {
  /** all papers, as the office has them */
  official: Workspace
  outDir: string
  /** who reads the site; the office where nothing is said */
  audience?: Audience
  /** ISO day of the checks */
  today: string
  /** makes PDFs and Word files in the staging folder; none where it is absent */
  files?: (archive: PreparedArchive, staging: SiteStaging) => Promise<SiteFiles>
  /** hears what is being done: so many of so many, in words of the user's language by name */
  progress?: (step: BuildStep, done: number, total: number) => void
}

export type BuildStep = 'read' | 'pages' | 'publish'

/**
 * Build the archive site of a workspace and publish it as a whole: what fails leaves the folder as it was, and is a `WorkspaceError` of
 * one line. Pages and files whose inputs are those of the last build are taken over from it.
 */
export async function buildSite(
  site: SiteBuild,
  run: (call: AstroRun) => Promise<string[]> = runAstro
): Promise<PreparedArchive> {
  try {
    return await withScratchFolder(folder => buildIn(folder, site, run))
  } catch (error) {
    throw isDiskError(error) ? diskFailure(error.path ?? site.outDir, error.code) : error
  }
}

// --- internal ---

async function buildIn(
  scratch: string,
  {official, outDir: out, audience = 'internal', today, files, progress = () => {}}: SiteBuild,
  run: (call: AstroRun) => Promise<string[]>
): Promise<PreparedArchive> {
  const root = resolve(official.root)
  const outDir = resolve(out)
  const staging = await openStaging(scratch, root, outDir)
  const seen = withSharedTexts(await readWorkspace(root, audience), official)
  let read = 0
  const archive = await prepareArchive({official, seen, audience, today}, total => progress('read', ++read, total))
  const made = (await files?.(archive, staging)) ?? {pdfs: {}, words: {}}
  const plan = await planPages({archive, audience, files: made}, staging)
  progress('pages', plan.papers.length, archive.papers.length)
  await makePages({archive, plan, input: {root, audience, ...made}}, staging, run)
  const permalinks = await keepPermalinks(addressedSite(archive, audience, staging))
  progress('publish', 0, 1)
  const leaks = await findLeaks(staging.folder, official, audience, {outDir, memory: staging.memory})
  if (leaks.length > 0) throw new LeakError(leaks)
  await publishSite(staging.folder, outDir, staging.memory.standing())
  await staging.memory.keep()
  await permalinks.remember()
  progress('publish', 1, 1)
  return {...archive, diagnostics: joinFindings(archive.diagnostics, permalinks.findings)}
}

function addressedSite({seen, papers}: PreparedArchive, audience: Audience, {folder}: SiteStaging): AddressedSite {
  const {site: settings = defaultSite} = seen.data
  const summaries = papers.map(({page}) => page.summary)
  return {seen, audience, summaries, folder, settings, text: siteText(settings.language)}
}

/** Most texts are the same for the office and for the audience: they need not be held twice. */
function withSharedTexts(seen: Workspace, {papers}: Workspace): Workspace {
  const texts = new Map(papers.map(({id, text}) => [id, text]))
  const shared = seen.papers.map(paper => {
    const text = texts.get(paper.id)
    return text === paper.text ? {...paper, text} : paper
  })
  return {...seen, papers: shared, sources: new Map()}
}
