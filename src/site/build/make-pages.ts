import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {frontMatterJsonSchema} from '../../core/model/json-schema.ts'
import {pathsIn} from '../../workspace/read-files.ts'
import {writeFileAtomically} from '../../workspace/write-file.ts'
import {archiveEntry} from '../archive/archive-entry.ts'
import type {PreparedArchive} from '../archive/prepare-archive.ts'
import type {SiteInput} from '../site-input.ts'
import {buildFailure} from './build-failures.ts'
import type {SiteFiles} from './build-site.ts'
import {mergeFolder} from './merge-folder.ts'
import {type PagePlan, pageFile} from './plan-pages.ts'
import type {AstroProcess} from './run-astro.ts'
import type {SiteMemory} from './site-memory.ts'
import type {SiteStaging} from './site-staging.ts'
import {writeSearch} from './write-search.ts'
import {writeTwins} from './write-twins.ts'

/** What the pages are made from. */
export interface PageWork {
  archive: PreparedArchive
  plan: PagePlan
  input: Pick<SiteInput, 'root' | 'audience' | keyof SiteFiles>
}

/** Make the pages, their twins and the search index side by side, all in the staging folder. */
export async function makePages(
  {archive, plan, input}: PageWork,
  staging: SiteStaging,
  astro: AstroProcess
): Promise<void> {
  const {folder, scratch, pages: made, input: inputFile} = staging
  const entries = join(scratch, 'entries.json')
  const whole: SiteInput = {...input, entries, takenOver: [...staging.memory.standing()]}
  await writeFile(entries, JSON.stringify(archive.papers.map(archiveEntry)))
  await writeFileAtomically(inputFile, JSON.stringify(whole))
  await writeFile(join(folder, 'front-matter.schema.json'), `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`)
  const pages = plan.isComplete ? Promise.resolve([]) : astro.finish()
  // All of them are over before anything is thrown: the scratch folder goes next.
  const ends = await Promise.allSettled([pages, writeTwins(plan, input, staging), writeSearch(archive, input, staging)])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  const failure = await pages
  if (failure.length > 0) throw buildFailure(failure)
  if (plan.isComplete) return
  await rememberPages(made, plan, staging.memory)
  await mergeFolder(made, folder)
}

// --- internal ---

/** Files that Astro wrote, but for the papers' own, which the plan knows. */
async function rememberPages(folder: string, {papers, keyOf}: PagePlan, memory: SiteMemory): Promise<void> {
  const own = new Set(papers.map(({paper}) => pageFile(paper.id)))
  for (const file of await pathsIn(folder)) if (!own.has(file)) memory.made(file, keyOf(file))
}
