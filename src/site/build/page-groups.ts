import {sha256} from '../../workspace/cache.ts'
import {digestSources, programDigest} from '../../workspace/program.ts'
import {addresses, isManualPage} from '../address.ts'
import type {PageSource} from './plan-pages.ts'

/** What the pages of a site are made from, as digests: of all pages, of the manual, and of the lists. */
export interface PageKeys {
  /** code, style, settings, logo and audience: all pages share them */
  shell: string
  /** of the workspace's data */
  data: string
  manual: string
  lists: string
}

/** The digests of everything that pages are made from, but for what a paper's own page shows of the paper. */
export async function pageKeys({archive, audience, files}: PageSource): Promise<PageKeys> {
  const program = await programDigest('src/site', 'src/pages', 'src/layouts', 'styles', 'public', ...configuration)
  const {root, data: known} = archive.seen
  const logo = known.site?.logo && (await digestSources(root, [`public/${known.site.logo}`]))
  const shell = sha256(JSON.stringify([program, audience, known.site, logo]))
  const data = await digestSources(root, ['data'])
  // The pages of the data show lines of the papers that use them; of other papers no list shows more than the summary.
  const papers = archive.papers.map(({digest, page}) => [page.summary, page.bound && digest])
  return {
    shell,
    data,
    manual: sha256(`manual ${shell}`),
    lists: sha256(JSON.stringify(['lists', shell, data, files, papers]))
  }
}

/** The digest of what a file is made from that Astro wrote, and that is no paper's own. */
export function keyOfFile(file: string, {manual, lists}: PageKeys): string {
  const isShared = isManualPage(file) || sharedFolders.some(folder => file.startsWith(folder))
  return isShared && file !== addresses.listData ? manual : lists
}

// --- internal ---

const configuration = ['astro.config.mjs', 'src/content.config.ts']

/** What is the same of every archive beside the manual. */
const sharedFolders = ['schema/', 'assets/']
