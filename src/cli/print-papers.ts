import {join} from 'node:path'
import {checkPrint} from '../core/checker/check-print.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {CachedPrinter} from '../print/cached-printer.ts'
import {openCache} from '../workspace/cache.ts'
import {type CheckedPaper, paperChecker} from '../workspace/check-workspace.ts'
import {digestDocument} from '../workspace/digest.ts'
import {programDigest} from '../workspace/program.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import {writeFileAtomically} from '../workspace/write-file.ts'
import type {Call} from './command.ts'
import {hasError} from './has-error.ts'
import {inTurns, papersAtOnce} from './in-turns.ts'
import {startProgress} from './progress.ts'

/** What a print takes from its call. */
export type PrintCall = Pick<Call, 'io' | 'quiet' | 'today'>

/** What became of one paper. */
export interface PrintedPaper {
  id: string
  file: string
  /** path of the PDF as written; absent where the paper got none */
  pdf?: string
  pages: number
  /** findings before the print and on the printed pages */
  diagnostics: Diagnostic[]
}

/** Check papers and print them side by side; a paper with an error gets no PDF and does not stop the others. */
export async function printPapers(
  workspace: Workspace,
  papers: readonly PaperFile[],
  out: string,
  printer: CachedPrinter,
  call: PrintCall
): Promise<PrintedPaper[]> {
  const check = paperChecker(workspace, papers, call.today)
  const progress = startProgress(call, papers.length)
  const run = {workspace, out, printer, program: await programDigest(), today: call.today}
  try {
    return await inTurns(papers, papersAtOnce, async paper => {
      const result = await printPaper(check(paper), run)
      progress.step(result.id)
      return result
    })
  } finally {
    progress.end()
  }
}

// --- internal ---

interface PrintRun {
  workspace: Workspace
  out: string
  printer: CachedPrinter
  program: string
  today: string
}

async function printPaper({paper, document, diagnostics}: CheckedPaper, run: PrintRun): Promise<PrintedPaper> {
  const {id, file} = paper
  if (hasError(diagnostics)) return {id, file, pages: 0, diagnostics}
  const digest = await digestDocument(paper, document, run.workspace, run.program, openCache(run.workspace.root))
  const {pdf, facts} = await run.printer.print(id, run.printer.keyOf(digest), () => document)
  const printed = checkPrint(document, facts)
  const all = [...diagnostics, ...printed]
  if (!pdf || hasError(printed)) return {id, file, pages: 0, diagnostics: all}
  const path = join(run.out, `${id}.pdf`)
  await writeFileAtomically(path, pdf)
  return {id, file, pdf: path, pages: facts.pages.length, diagnostics: all}
}
