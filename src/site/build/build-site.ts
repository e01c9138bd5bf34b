import {join, resolve} from 'node:path'
import {defaultSite} from '../../core/data/site-settings.ts'
import type {Audience} from '../../core/model/access-level.ts'
import {readWorkspace, type Workspace} from '../../workspace/workspace.ts'
import {type PreparedArchive, prepareArchive} from '../archive/prepare-archive.ts'
import {projectFolder} from '../assets/project-folder.ts'
import {findLeaks} from '../leaks/find-leaks.ts'
import {LeakError} from '../leaks/leak-error.ts'
import {type AddressedSite, joinFindings, keepPermalinks} from '../permalinks/keep-permalinks.ts'
import {siteVariables} from '../site-input.ts'
import {siteText} from '../text/index.ts'
import {diskFailure, isDiskError} from './build-failures.ts'
import {makePages} from './make-pages.ts'
import {planPages} from './plan-pages.ts'
import {publishSite} from './publish.ts'
import {type AstroProcess, type AstroRun, startAstro} from './run-astro.ts'
import {openStaging, type SiteStaging, withScratchFolder} from './site-staging.ts'

/** Files to take away that stand in the staging folder, by the paper's id: below `pdf/` and below `word/`. */
export interface SiteFiles {
  pdfs: Record<string, string>
  words: Record<string, string>
  /** pages of the PDFs, by the paper's id */
  pageAmounts: Record<string, number>
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
  start: (call: AstroRun) => AstroProcess = startAstro
): Promise<PreparedArchive> {
  try {
    return await withScratchFolder(folder => buildIn(folder, site, start))
  } catch (error) {
    throw isDiskError(error) ? diskFailure(error.path ?? site.outDir, error.code) : error
  }
}

// --- internal ---

const noFiles: SiteFiles = {pdfs: {}, words: {}, pageAmounts: {}}

async function buildIn(
  scratch: string,
  site: SiteBuild,
  start: (call: AstroRun) => AstroProcess
): Promise<PreparedArchive> {
  const staging = await openStaging(scratch, resolve(site.official.root), resolve(site.outDir))
  const {input, pages} = staging
  const variables = {[siteVariables.input]: input, [siteVariables.cache]: join(scratch, 'cache')}
  const astro = start({project: projectFolder, outDir: pages, variables})
  try {
    return await buildWith(astro, staging, site)
  } finally {
    // It writes into the scratch folder, which goes next.
    await astro.stop()
  }
}

async function buildWith(
  astro: AstroProcess,
  staging: SiteStaging,
  {official, outDir: out, audience = 'internal', today, files, progress = () => {}}: SiteBuild
): Promise<PreparedArchive> {
  const [root, outDir] = [resolve(official.root), resolve(out)]
  const seen = withSharedPapers(await readWorkspace(root, audience), official)
  let read = 0
  const archive = await prepareArchive({official, seen, audience, today}, total => progress('read', ++read, total))
  const made = (await files?.(archive, staging)) ?? noFiles
  const plan = await planPages({archive, audience, files: made}, staging)
  progress('pages', plan.papers.length, archive.papers.length)
  await makePages({archive, plan, input: {root, audience, ...made}}, staging, astro)
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

/** Most papers are the same for the office and for the audience: they need not be held, and named by their digests, twice. */
function withSharedPapers(seen: Workspace, {papers}: Workspace): Workspace {
  const byFile = new Map(papers.map(paper => [paper.file, paper]))
  const shared = seen.papers.map(paper => {
    const own = byFile.get(paper.file)
    return own?.text === paper.text ? own : paper
  })
  return {...seen, papers: shared, sources: new Map()}
}
