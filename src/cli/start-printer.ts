import type {CachedPrinter} from '../print/cached-printer.ts'
import {openCache} from '../workspace/cache.ts'
import {knownUses} from '../workspace/digest.ts'
import {programDigest} from '../workspace/program.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import {CliError} from './cli-error.ts'

/**
 * The printer of a workspace; a machine without a browser is the user's to mend, in one line. Where a paper's text was never met
 * before, the browser starts at once and is there when the paper has been read and checked.
 */
export async function startPrinter(workspace: Workspace, papers: readonly PaperFile[]): Promise<CachedPrinter> {
  const {openPrinter} = await import('../print/printer.ts')
  const {openCachedPrinter} = await import('../print/cached-printer.ts')
  const {BrowserNotFound} = await import('../print/browser-not-found.ts')
  const explain = (error: unknown): never => {
    if (!(error instanceof BrowserNotFound)) throw error
    throw new CliError({vi: 'Máy này chưa có trình duyệt để in', en: error.message}, {hint: error.hint})
  }
  const newText = await hasNewText(workspace, papers)
  return openCachedPrinter(openCache(workspace.root), newText, () => openPrinter().catch(explain)).catch(explain)
}

// --- internal ---

async function hasNewText(workspace: Workspace, papers: readonly PaperFile[]): Promise<boolean> {
  const cache = openCache(workspace.root)
  const program = await programDigest()
  for (const paper of papers) if (!(await knownUses(paper, workspace, program, cache))) return true
  return false
}
