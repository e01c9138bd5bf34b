import {z} from 'zod'
import type {DataBook} from '../core/data/book.ts'
import {type Dependencies, dependenciesOf, type FormulaUse} from '../core/model/dependencies.ts'
import type {Document, WorkspaceData} from '../core/model/document.ts'
import {seenValue} from '../core/model/seen-value.ts'
import {type Cache, sha256} from './cache.ts'
import {readPaperDocument} from './check-workspace.ts'
import type {PaperFile, Workspace} from './workspace.ts'

/** The digest of a paper's results; the paper itself only where it had to be read to know. */
export interface PaperDigest {
  digest: string
  document?: Document
}

/**
 * The digest of everything that a paper's result depends on: its id and text, the organs that it uses, the values of its formulas with their
 * origins, and the program. The profile follows from these. A change of data that no formula of the paper reads changes nothing.
 */
export function documentDigest(
  paper: Pick<PaperFile, 'id' | 'text' | 'faults'>,
  uses: Dependencies,
  data: WorkspaceData,
  program: string
): string {
  const organs = uses.organs.map(key => [key, data.organs.get(key)])
  const values = uses.formulas.map(use => [use, valueDigest(use, data.book)])
  return sha256(JSON.stringify([program, paper.id, paper.text, paper.faults, organs, values]))
}

/** The same without reading the paper where its text was met before: what a text uses is kept by the text's own digest. */
export async function digestPaper(
  paper: PaperFile,
  workspace: Workspace,
  program: string,
  cache: Cache
): Promise<PaperDigest> {
  const known = await knownUses(paper, workspace, program, cache)
  if (known) return {digest: documentDigest(paper, known, workspace.data, program)}
  const document = readPaperDocument(workspace, paper)
  return {digest: await digestDocument(paper, document, workspace, program, cache), document}
}

/** The digest of a paper that was read anyway; what it uses is kept for the next time. */
export async function digestDocument(
  paper: PaperFile,
  document: Document,
  {data}: Workspace,
  program: string,
  cache: Cache
): Promise<string> {
  const uses = dependenciesOf(document)
  await cache.keepJson('uses', textDigest(paper, data, program), uses)
  return documentDigest(paper, uses, data, program)
}

/** What the paper's text uses, where this text was met before. */
function knownUses(
  paper: PaperFile,
  {data}: Workspace,
  program: string,
  cache: Cache
): Promise<Dependencies | undefined> {
  return cache.json('uses', textDigest(paper, data, program), dependenciesSchema)
}

// --- internal ---

const dependenciesSchema = z.strictObject({
  organs: z.array(z.string()),
  formulas: z.array(z.strictObject({formula: z.string(), fields: z.array(z.string()).optional()}))
})

function textDigest({text, faults}: PaperFile, data: WorkspaceData, program: string): string {
  return sha256(JSON.stringify([program, text, faults, organTree(data)]))
}

/** Who stands under whom: the organs above a named one are among a paper's organs. */
function organTree({organs}: WorkspaceData): [string, string | undefined][] {
  return [...organs.values()].map(organ => [organ.key, organ.parent])
}

const digests = new WeakMap<DataBook, Map<string, string>>()

/** The digest of what a formula shows; many papers use the same ones. */
function valueDigest(use: FormulaUse, book: DataBook): string {
  const known = digests.get(book) ?? new Map<string, string>()
  digests.set(book, known)
  const key = JSON.stringify(use)
  const digest = known.get(key) ?? sha256(JSON.stringify(seenValue(use, book)))
  known.set(key, digest)
  return digest
}
