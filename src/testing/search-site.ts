import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bundleScript} from '../site/assets/scripts.ts'
import {bundleStyles} from '../site/assets/style-sheets.ts'
import type {PaperSummary} from '../site/paper/paper-summary.ts'
import {paperSummary} from '../site/paper/summarise-paper.ts'
import {readingView} from '../site/reading/reading-view.ts'
import {indexSearch, type SearchSource} from '../site/search/index-search.ts'
import {searchPage} from '../site/search/search-page.ts'
import {searchRecord, searchYear} from '../site/search/search-record.ts'
import {pagePolicy} from '../site/security/content-policy.ts'
import {siteText} from '../site/text/index.ts'
import {openCache, sha256} from '../workspace/cache.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {makeArchive} from './archive/make-archive.ts'

/** The papers of a workspace, ready for the index. */
export async function searchSources(root: string, prefix = ''): Promise<SearchSource[]> {
  const workspace = await readWorkspace(root)
  return workspace.papers.map(paper => {
    const document = readPaperDocument(workspace, paper)
    const summary: PaperSummary = {...paperSummary(document), id: `${prefix}${paper.id}`}
    return {
      id: summary.id,
      digest: sha256(paper.text),
      year: searchYear(summary),
      record: async () => searchRecord(summary, readingView(document))
    }
  })
}

/** Made-up papers that nobody looks for. */
export function noiseSources(papers: number, kilobytes: number, years: number): Promise<SearchSource[]> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-noise-'))
  makeArchive(root, {papers, kilobytes, years})
  return searchSources(root, 'thu/')
}

/** The search page alone with its index, as the site has it. */
export async function makeSearchSite(out: string, sources: readonly SearchSource[]): Promise<void> {
  const text = siteText('vi')
  await indexSearch(sources, {outDir: out, cache: openCache(out)})
  const {content} = await bundleScript('search')
  const colours = {accent: undefined, accentDark: undefined}
  const styles = [await bundleStyles('site', colours), await bundleStyles('search', colours)]
  mkdirSync(join(out, 'tim-kiem'), {recursive: true})
  writeFileSync(join(out, 'tim-kiem/search.js'), content)
  writeFileSync(
    join(out, 'tim-kiem/search.css'),
    styles.map(style => String(style.content).replace(/@font-face\{[^}]*\}/g, '')).join('\n')
  )
  writeFileSync(
    join(out, 'tim-kiem/index.html'),
    `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tìm</title><link rel="icon" href="data:,"><link rel="stylesheet" href="search.css"><script defer src="search.js"></script></head><body><main>${searchPage(text.search)}</main></body></html>`
  )
}
