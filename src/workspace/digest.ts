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
  const {data} = workspace
  const textDigest = sha256(JSON.stringify([program, paper.text, paper.faults, organTree(data)]))
  const known = await cache.json('uses', textDigest, dependenciesSchema)
  if (known) return {digest: documentDigest(paper, known, data, program)}
  const document = readPaperDocument(workspace, paper)
  const uses = dependenciesOf(document)
  await cache.keepJson('uses', textDigest, uses)
  return {digest: documentDigest(paper, uses, data, program), document}
}

// --- internal ---

const dependenciesSchema = z.strictObject({organs: z.array(z.string()), facts: z.array(z.string())})

/** Who stands under whom: the organs above a named one are among a paper's organs. */
function organTree({organs}: WorkspaceData): [string, string | undefined][] {
  return [...organs.values()].map(organ => [organ.key, organ.parent])
}

/** The fact, or the names that a message would propose in its place. */
function factAt(path: string, {facts}: WorkspaceData): unknown {
  const [file = '', key = ''] = path.split('.')
  const table = facts.get(file)
  if (!table) return [...facts.keys()]
  return table.get(key) ?? [...table.keys()]
}
