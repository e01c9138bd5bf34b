import {type Cache, sha256} from '../../workspace/cache.ts'
import {type PreparedPaper, preparedPapersSchema} from './prepared-paper.ts'

/** Everything that the last build for an audience knew of its papers, in one file: a read for each of many thousand papers would take longer. */
export interface PreparedList {
  size: number
  find(key: string): PreparedPaper | undefined
  /** what this build knows; the rest is forgotten */
  keep(papers: readonly PreparedPaper[]): Promise<void>
}

/** Open the list of an audience as this program wrote it. */
export async function openPreparedList(cache: Cache, audience: string, program: string): Promise<PreparedList> {
  const name = sha256(`${audience} ${program}`)
  const papers = (await cache.json('prepared', name, preparedPapersSchema)) ?? []
  const byKey = new Map(papers.map(paper => [paper.key, paper]))
  return {
    size: papers.length,
    find: key => byKey.get(key),
    keep: papers => cache.keepJson('prepared', name, papers)
  }
}
