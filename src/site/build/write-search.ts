import {openCache} from '../../workspace/cache.ts'
import type {PreparedArchive} from '../archive/prepare-archive.ts'
import {readView, type ViewSource} from '../archive/read-view.ts'
import {indexSearch} from '../search/index-search.ts'
import {searchRecord, searchYear} from '../search/search-record.ts'
import type {SiteStaging} from './site-staging.ts'

/** Write the search index of an archive, a part a year; parts without a change come from the cache. */
export async function writeSearch(
  archive: PreparedArchive,
  source: ViewSource,
  {folder, memory}: SiteStaging
): Promise<void> {
  const papers = archive.papers.map(({paper: {id}, digest, page}) => ({
    id,
    digest,
    year: searchYear(page.summary),
    record: async () => searchRecord(page.summary, await readView(source, {id, digest}))
  }))
  await indexSearch(papers, {outDir: folder, cache: openCache(source.root), last: memory})
}
