import {checkDocument} from '../../core/checker/check-document.ts'
import {outerRules} from '../../core/checker/outer-rules.ts'
import {compareDiagnostics, type Diagnostic} from '../../core/diagnostic.ts'
import type {Audience} from '../../core/model/access-level.ts'
import {openCache} from '../../workspace/cache.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {documentDigest} from '../../workspace/digest.ts'
import {programDigest} from '../../workspace/program.ts'
import type {PaperFile, Workspace} from '../../workspace/workspace.ts'
import {type PrepareJob, preparedKey} from './prepare-paper.ts'
import {prepareAll} from './prepare-pool.ts'
import {openPreparedList, type PreparedList} from './prepared-list.ts'
import type {PreparedPage, PreparedPaper} from './prepared-paper.ts'

/** What a site is built from: the workspace as the office has it, and as the audience may see it. */
export interface ArchiveSource {
  official: Workspace
  seen: Workspace
  audience: Audience
  /** ISO day of the checks */
  today: string
}

/** A paper of the archive: its text as the audience may see it, and what was made of it. */
export interface ArchivePaper {
  paper: PaperFile
  digest: string
  page: PreparedPage
}

/** All papers of an archive, read and checked. */
export interface PreparedArchive {
  /** the workspace as the audience may see it */
  seen: Workspace
  papers: ArchivePaper[]
  /** findings about official texts by id, sorted; papers without findings are not in it */
  diagnostics: ReadonlyMap<string, Diagnostic[]>
}

/** Read and check what is new or changed, take the rest from the last build; `step` hears of each paper that is read. */
export async function prepareArchive(source: ArchiveSource, step: (total: number) => void): Promise<PreparedArchive> {
  const {official, seen, audience} = source
  const cache = openCache(official.root)
  const program = await programDigest('src/site')
  const known = await openPreparedList(cache, audience, program)
  const wanted = jobsOf(official.papers, seen.papers)
  const prepared = new Map<string, PreparedPaper>()
  const open = [...wanted.values()].filter(job => {
    // Data as the audience may see them have the same values.
    const paper = knownPaper(job, known, seen, program)
    if (paper) prepared.set(job.key, paper)
    return paper === undefined
  })
  await prepareAll(open, {root: official.root, data: seen.data, audience, program}, paper => {
    prepared.set(paper.key, paper)
    step(open.length)
  })
  if (open.length > 0 || wanted.size !== known.size) await known.keep([...prepared.values()])
  return {seen, papers: pagesOf(seen, prepared), diagnostics: findingsOf(source, prepared)}
}

// --- internal ---

/** One job for each text: most papers are shown as they are checked. */
function jobsOf(official: readonly PaperFile[], seen: readonly PaperFile[]): Map<string, PrepareJob> {
  const jobs = new Map<string, PrepareJob>()
  const add = (paper: PaperFile, want: 'check' | 'page') => {
    const key = keyOf(paper)
    const {id, file, text, faults} = paper
    const job = jobs.get(key) ?? {key, paper: {id, file, text, faults}, check: false, page: false}
    jobs.set(key, {...job, [want]: true})
  }
  for (const paper of official) add(paper, 'check')
  for (const paper of seen) add(paper, 'page')
  return jobs
}

const keys = new WeakMap<PaperFile, string>()

function keyOf(paper: PaperFile): string {
  const key = keys.get(paper) ?? preparedKey(paper)
  keys.set(paper, key)
  return key
}

/** What the last build made of this text, where it made all that is wanted and nothing that it depends on has changed. */
function knownPaper(
  {key, paper, check, page}: PrepareJob,
  known: PreparedList,
  {data}: Workspace,
  program: string
): PreparedPaper | undefined {
  const found = known.find(key)
  if (!found || (check && !found.check) || (page && !found.page)) return undefined
  return documentDigest(paper, found.uses, data, program) === found.digest ? found : undefined
}

function pagesOf(seen: Workspace, prepared: ReadonlyMap<string, PreparedPaper>): ArchivePaper[] {
  return seen.papers.flatMap(paper => {
    const {digest, page} = prepared.get(keyOf(paper)) ?? {}
    return digest === undefined || page === undefined || page === 'withheld' ? [] : [{paper, digest, page}]
  })
}

function findingsOf(
  {official, today}: ArchiveSource,
  prepared: ReadonlyMap<string, PreparedPaper>
): Map<string, Diagnostic[]> {
  const checks = official.papers.map(paper => ({paper, check: prepared.get(keyOf(paper))?.check}))
  const filesById = groupFiles(checks.map(({paper}) => [paper.id.normalize('NFC').toLowerCase(), paper]))
  const filesByCode = groupFiles(
    checks.flatMap(({paper, check}) => (check?.outer.codeKey === undefined ? [] : [[check.outer.codeKey, paper]]))
  )
  return new Map(
    checks.flatMap(({paper, check}) => {
      if (!check) return []
      const {codeKey, lastDay} = check.outer
      const sameId = filesById.get(paper.id.normalize('NFC').toLowerCase()) ?? []
      const isOuter =
        sameId.length > 1 ||
        (filesByCode.get(codeKey ?? '')?.length ?? 0) > 1 ||
        (lastDay !== undefined && lastDay > today)
      const outer = isOuter
        ? checkDocument(
            {
              document: readPaperDocument(official, paper),
              filesById: new Map([[paper.id, sameId]]),
              filesByCode,
              today
            },
            outerRules
          )
        : []
      const all = [...check.diagnostics, ...outer].sort(compareDiagnostics)
      return all.length > 0 ? [[paper.id, all] as const] : []
    })
  )
}

function groupFiles(pairs: [string, PaperFile][]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, {file}] of pairs) groups.set(key, [...(groups.get(key) ?? []), file])
  return groups
}
