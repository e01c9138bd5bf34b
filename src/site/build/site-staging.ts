import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {removeOlder} from '../../workspace/remove-older.ts'
import {projectFolder} from '../assets/project-folder.ts'
import {openSiteMemory, type SiteMemory} from './site-memory.ts'

/** Where a site grows before it is published as a whole. */
export interface SiteStaging {
  /** what will be published beside the files that stand already */
  folder: string
  /** what will not: caches of the pages' process, its papers */
  scratch: string
  /** the input of that process */
  input: string
  /** the folder that it fills */
  pages: string
  memory: SiteMemory
}

/** Work in a folder of its own inside of the project, from where alone Astro's code of the pages finds its packages; it is removed afterwards. */
export async function withScratchFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const scratch = join(projectFolder, '.vanthu', 'astro')
  await mkdir(scratch, {recursive: true})
  // Folders of builds that were killed; a living one is never a day old.
  await removeOlder(scratch, '')
  const folder = await mkdtemp(join(scratch, 'build-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** An empty staging folder inside of a scratch folder, with the memory of the folder where its site will be published. */
export async function openStaging(scratch: string, root: string, outDir: string): Promise<SiteStaging> {
  const folder = join(scratch, 'site')
  await mkdir(folder)
  const [input, pages] = [join(scratch, 'input.json'), join(scratch, 'astro')]
  return {folder, scratch, input, pages, memory: await openSiteMemory(root, outDir)}
}
