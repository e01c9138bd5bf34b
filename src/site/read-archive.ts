import {z} from 'zod'
import type {Document} from '../core/model/document.ts'
import {type Cache, openCache} from '../workspace/cache.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {digestPaper} from '../workspace/digest.ts'
import {programDigest} from '../workspace/program.ts'
import {type PaperFile, readWorkspace, type Workspace} from '../workspace/workspace.ts'
import {type PaperUse, paperUses, paperUsesSchema} from './datasets/paper-uses.ts'
import {type PaperSummary, paperSummary, paperSummarySchema} from './paper-summary.ts'
import {type ReadingView, readingView, readingViewSchema} from './reading/reading-view.ts'
import {withheld} from './withheld.ts'

/** A paper of the archive as Astro's store holds it: no text, no HTML. */
export interface ArchiveEntry {
  id: string
  digest: string
  data: PaperSummary
}

/** The papers that the site shows; the reading view of each new or changed one is in the cache afterwards. */
export async function readArchive(root: string): Promise<ArchiveEntry[]> {
  const workspace = await readWorkspace(root)
  const cache = openCache(root)
  const program = await programDigest('src/site')
  const entries: ArchiveEntry[] = []
  for (const batch of batches(workspace.papers))
    entries.push(
      ...(await Promise.all(batch.map(paper => readEntry(paper, workspace, program, cache)))).filter(
        entry => entry !== undefined
      )
    )
  return entries
}

/** The reading view of an entry, from the cache; made anew where the cache lost it. */
export async function readView(root: string, entry: {id: string; digest?: string | number}): Promise<ReadingView> {
  const known = await openCache(root).json('view', String(entry.digest), readingViewSchema)
  return known ?? readingView(await readAgain(root, entry.id))
}

/** The places of an entry that are made from data, from the cache; found anew where the cache lost them. */
export async function readUses(root: string, entry: {id: string; digest?: string | number}): Promise<PaperUse[]> {
  const known = await openCache(root).json('data-uses', String(entry.digest), paperUsesSchema)
  if (known) return known
  const document = await readAgain(root, entry.id)
  return paperUses(document, readingView(document).lines)
}

/** A few at a time: enough to keep the disk busy, few enough open files. */
export function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += 32) yield items.slice(start, start + 32)
}

// --- internal ---

const recordSchema = z.union([
  z.strictObject({shown: paperSummarySchema}),
  z.strictObject({withheld: z.enum(['secret', 'unreadable'])})
])

type ArchiveRecord = z.infer<typeof recordSchema>

async function readEntry(
  paper: PaperFile,
  workspace: Workspace,
  program: string,
  cache: Cache
): Promise<ArchiveEntry | undefined> {
  const {digest, document} = await digestPaper(paper, workspace, program, cache)
  const known = document ? undefined : await cache.json('archive', digest, recordSchema)
  const record = known ?? (await makeRecord(document ?? readPaperDocument(workspace, paper), digest, cache))
  return 'shown' in record ? {id: paper.id, digest, data: record.shown} : undefined
}

/** View and uses are kept before the record: who finds the record finds them. */
async function makeRecord(document: Document, digest: string, cache: Cache): Promise<ArchiveRecord> {
  const reason = withheld(document)
  const record = reason ? {withheld: reason} : {shown: paperSummary(document)}
  if (!reason) {
    const view = readingView(document)
    await cache.keepJson('view', digest, view)
    await cache.keepJson('data-uses', digest, paperUses(document, view.lines))
  }
  await cache.keepJson('archive', digest, record)
  return record
}

/** Where nothing can be kept (a read-only workspace), pages are made one by one from the files. */
async function readAgain(root: string, id: string): Promise<Document> {
  const workspace = await workspaceOnce(root)
  const paper = workspace.papers.find(known => known.id === id)
  if (!paper) throw new Error(`content/${id}.mdx went away during the build`)
  return readPaperDocument(workspace, paper)
}

let workspaces = new Map<string, Promise<Workspace>>()

function workspaceOnce(root: string): Promise<Workspace> {
  const workspace = workspaces.get(root) ?? readWorkspace(root)
  workspaces = new Map([[root, workspace]])
  return workspace
}
