import type {Audience} from '../../core/model/access-level.ts'
import {carriedTextOf} from '../../core/model/carried-text.ts'
import type {Document} from '../../core/model/document.ts'
import {openCache} from '../../workspace/cache.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {readWorkspace, type Workspace} from '../../workspace/workspace.ts'
import {type PaperUse, paperUses, paperUsesSchema} from '../datasets/paper-uses.ts'
import {type ReadingView, readingView, readingViewSchema} from '../reading/reading-view.ts'

/** Whose papers are read, and from where. */
export interface ViewSource {
  root: string
  audience: Audience
}

/** A paper of the archive by its name in the cache. */
export interface ViewName {
  id: string
  digest: string
}

/** The reading view of a paper, from the cache; made anew where the cache lost it. */
export async function readView(source: ViewSource, {id, digest}: ViewName): Promise<ReadingView> {
  const known = await openCache(source.root).json('view', digest, readingViewSchema)
  return known ?? readingView(await readAgain(source, id))
}

/** The places of a paper that are made from data, from the cache; found anew where the cache lost them. */
export async function readUses(source: ViewSource, {id, digest}: ViewName): Promise<PaperUse[]> {
  const known = await openCache(source.root).json('data-uses', digest, paperUsesSchema)
  if (known) return known
  const document = await readAgain(source, id)
  return paperUses(document, readingView(document).lines)
}

/** The text of a paper without what stays in the house, from the cache; cut anew where the cache lost it. */
export async function readCarried(source: ViewSource, {id, digest}: ViewName): Promise<string> {
  return (await openCache(source.root).text('carried', digest)) ?? carriedTextOf(await readAgain(source, id))
}

// --- internal ---

/** Where nothing can be kept (a read-only workspace), pages are made one by one from the files. */
async function readAgain(source: ViewSource, id: string): Promise<Document> {
  const workspace = await workspaceOnce(source)
  const paper = workspace.papers.find(known => known.id === id)
  if (!paper) throw new Error(`content/${id}.mdx went away during the build`)
  return readPaperDocument(workspace, paper)
}

let workspaces = new Map<string, Promise<Workspace>>()

function workspaceOnce({root, audience}: ViewSource): Promise<Workspace> {
  const name = `${audience} ${root}`
  const workspace = workspaces.get(name) ?? readWorkspace(root, audience)
  workspaces = new Map([[name, workspace]])
  return workspace
}
