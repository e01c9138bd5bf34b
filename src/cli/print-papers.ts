import {join} from 'node:path'
import {checkDocument} from '../core/checker/check-document.ts'
import {rules} from '../core/checker/rules/index.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {dependenciesOf} from '../core/model/dependencies.ts'
import type {CachedPrinter} from '../print/cached-printer.ts'
import {openCache} from '../workspace/cache.ts'
import type {CheckedPaper} from '../workspace/check-workspace.ts'
import {documentDigest} from '../workspace/digest.ts'
import {programDigest} from '../workspace/program.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {writeFileAtomically} from '../workspace/write-file.ts'
import type {Call} from './command.ts'
import {startProgress} from './progress.ts'
import {startPrinter} from './start-printer.ts'

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

/** Print checked papers side by side; a paper with an error gets no PDF and does not stop the others. */
export async function printPapers(
  workspace: Workspace,
  papers: readonly CheckedPaper[],
  out: string,
  call: Pick<Call, 'io' | 'quiet' | 'today'>
): Promise<PrintedPaper[]> {
  const printer = await startPrinter(openCache(workspace.root))
  const progress = startProgress(call, papers.length)
  const program = await programDigest()
  try {
    return await Promise.all(
      papers.map(async checked => {
        const result = await printPaper(workspace, checked, out, printer, program, call.today)
        progress.step(result.id)
        return result
      })
    )
  } finally {
    progress.end()
    await printer.close()
  }
}

/** Whether a finding forbids the official copy. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

// --- internal ---

/** The printed pages are judged by themselves. */
const alone = {filesById: new Map(), filesByCode: new Map()}
const printRules = rules.filter(rule => rule.needs === 'print')

async function printPaper(
  {data}: Workspace,
  {paper, document, diagnostics}: CheckedPaper,
  out: string,
  printer: CachedPrinter,
  program: string,
  today: string
): Promise<PrintedPaper> {
  const {id, file} = paper
  if (hasError(diagnostics)) return {id, file, pages: 0, diagnostics}
  const digest = documentDigest(paper, dependenciesOf(document), data, program)
  const {pdf, facts} = await printer.print(document, digest)
  const printed = checkDocument({document, ...alone, today, printed: facts}, printRules)
  const all = [...diagnostics, ...printed]
  if (!pdf || hasError(printed)) return {id, file, pages: 0, diagnostics: all}
  const path = join(out, `${id}.pdf`)
  await writeFileAtomically(path, pdf)
  return {id, file, pdf: path, pages: facts.pages.length, diagnostics: all}
}
