import {readdir, writeFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {frontMatterJsonSchema} from '../core/model/json-schema.ts'
import {archiveEntry} from './archive/archive-entry.ts'
import type {PreparedArchive} from './archive/prepare-archive.ts'
import {buildFailure} from './build-failures.ts'
import {mergeFolder} from './merge-folder.ts'
import {type PagePlan, pageFile} from './plan-pages.ts'
import type {AstroRun} from './run-astro.ts'
import {type SiteInput, siteVariables} from './site-input.ts'
import type {SiteMemory} from './site-memory.ts'
import {projectFolder, type SiteStaging} from './site-staging.ts'
import {writeSearch} from './write-search.ts'
import {writeTwins} from './write-twins.ts'

/** What the pages are made from. */
export interface PageWork {
  archive: PreparedArchive
  plan: PagePlan
  input: Pick<SiteInput, 'root' | 'audience' | 'pdfs' | 'words'>
}

/** Make the pages, their twins and the search index side by side, all in the staging folder. */
export async function makePages(
  {archive, plan, input}: PageWork,
  staging: SiteStaging,
  run: (call: AstroRun) => Promise<string[]>
): Promise<void> {
  const {folder, scratch} = staging
  const entries = join(scratch, 'entries.json')
  const inputFile = join(scratch, 'input.json')
  const astro = join(scratch, 'astro')
  const whole: SiteInput = {...input, entries, takenOver: plan.takenOver}
  await writeFile(entries, JSON.stringify(archive.papers.map(archiveEntry)))
  await writeFile(inputFile, JSON.stringify(whole))
  await writeFile(join(folder, 'front-matter.schema.json'), `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`)
  const variables = {[siteVariables.input]: inputFile, [siteVariables.cache]: join(scratch, 'cache')}
  const pages = plan.isComplete ? Promise.resolve([]) : run({project: projectFolder, outDir: astro, variables})
  // All of them are over before anything is thrown: the scratch folder goes next.
  const ends = await Promise.allSettled([pages, writeTwins(plan, input, staging), writeSearch(archive, input, staging)])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  const failure = await pages
  if (failure.length > 0) throw buildFailure(failure)
  if (plan.isComplete) return
  await rememberPages(astro, plan, staging.memory)
  await mergeFolder(astro, folder)
}

// --- internal ---

/** Files that Astro wrote, but for the papers' own, which the plan knows. */
async function rememberPages(folder: string, {papers, keyOf}: PagePlan, memory: SiteMemory): Promise<void> {
  const own = new Set(papers.map(({paper}) => pageFile(paper.id)))
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const file = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (entry.isFile() && !own.has(file)) memory.made(file, keyOf(file))
  }
}
