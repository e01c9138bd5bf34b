import {z} from 'zod'
import {type Dependencies, dependenciesOf} from '../core/model/dependencies.ts'
import type {Document, WorkspaceData} from '../core/model/document.ts'
import {type Cache, sha256} from './cache.ts'
import {readPaperDocument} from './check-workspace.ts'
import type {PaperFile, Workspace} from './workspace.ts'

/** The digest of a paper's results; the paper itself only where it had to be read to know. */
export interface PaperDigest {
  digest: string
  document?: Document
}

/**
 * The digest of everything that a paper's result depends on: its id and text, the organs and the values of the facts that it uses, and the
 * program. The profile follows from these. A change of a fact that the paper does not use changes nothing.
 */
export function documentDigest(
  paper: Pick<PaperFile, 'id' | 'text' | 'faults'>,
  uses: Dependencies,
  data: WorkspaceData,
  program: string
): string {
  const organs = uses.organs.map(key => [key, data.organs.get(key)])
  const facts = uses.facts.map(path => [path, factAt(path, data)])
  return sha256(JSON.stringify([program, paper.id, paper.text, paper.faults, organs, facts]))
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

const dependenciesSchema = z.strictObject({organs: z.array(z.string()), facts: z.array(z.string())})

function textDigest({text, faults}: PaperFile, data: WorkspaceData, program: string): string {
  return sha256(JSON.stringify([program, text, faults, organTree(data)]))
}

/** Who stands under whom: the organs above a named one are among a paper's organs. */
function organTree({organs}: WorkspaceData): [string, string | undefined][] {
  return [...organs.values()].map(organ => [organ.key, organ.parent])
}

/** The fact, or the names that a message would propose in its place. */
function factAt(path: string, {book: {facts}}: WorkspaceData): unknown {
  const [file = '', key = ''] = path.split('.')
  const table = facts.get(file)
  if (!table) return [...facts.keys()]
  return table.get(key) ?? [...table.keys()]
}
