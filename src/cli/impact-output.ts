import type {DataBook} from '../core/data/book.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {DataName} from '../core/impact/data-name.ts'
import {dataUses, derivedUses} from '../core/impact/data-uses.ts'
import {factsImpact, isTouched, paperImpact} from '../core/impact/impact.ts'
import {changesReport, usesReport} from '../core/impact/impact-report.ts'
import {readDocument} from '../core/model/read-document.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import type {Call} from './command.ts'

/** What a new data file has wrong with it, and the texts that show where. */
export interface NewFindings {
  diagnostics: readonly Diagnostic[]
  sources: ReadonlyMap<string, string>
}

/** Print every place of every paper that reads otherwise over another book; findings of a new file stand at the end. */
export async function reportChange(
  call: Call,
  workspace: Workspace,
  after: DataBook,
  found: NewFindings = {diagnostics: [], sources: new Map()}
): Promise<void> {
  const before = workspace.data.book
  const papers = boundPapers(workspace).flatMap(paper => {
    const document = readPaperDocument(workspace, paper)
    if (!isTouched(document, before, after)) return []
    const changes = paperImpact(document, readDocument(paper, {...workspace.data, book: after}))
    return changes.length > 0 ? [{id: paper.id, file: paper.file, changes}] : []
  })
  const facts = factsImpact(before, after)
  if (call.json) {
    const diagnostics = found.diagnostics.map(({message, hint, ...rest}) => ({
      ...rest,
      message: message[call.lang],
      hint: hint?.[call.lang]
    }))
    call.io.out(`${JSON.stringify({papers, facts, diagnostics}, null, 2)}\n`)
    return
  }
  call.io.out(changesReport(papers, facts, call.lang))
  if (found.diagnostics.length === 0) return
  const {textReport} = await import('../core/checker/reports/text.ts')
  const {sources} = found
  call.io.out(`\n${textReport(found.diagnostics, {lang: call.lang, sources, colour: call.io.colour})}`)
}

/** Print every place of every paper that uses some data, as it is now. */
export async function reportUses(call: Call, workspace: Workspace, name: DataName): Promise<void> {
  const papers = boundPapers(workspace).flatMap(paper => {
    const uses = dataUses(readPaperDocument(workspace, paper), name)
    return uses.length > 0 ? [{id: paper.id, file: paper.file, uses}] : []
  })
  const facts = derivedUses(workspace.data.book, name)
  call.io.out(call.json ? `${JSON.stringify({papers, facts}, null, 2)}\n` : usesReport(papers, facts, call.lang))
}

// --- internal ---

/** Without a brace in its text no paper has a formula. */
function boundPapers({papers}: Workspace): PaperFile[] {
  return papers.filter(({text}) => text.includes('{'))
}
