import {basename, dirname, join, resolve} from 'node:path'
import type {Diagnostic, Message} from '../core/diagnostic.ts'
import type {ExportSource} from '../word/formats.ts'
import {sha256} from '../workspace/cache.ts'
import {type CheckedPaper, paperChecker} from '../workspace/check-workspace.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import {WorkspaceError} from '../workspace/workspace-error.ts'
import {writeFileAtomically, writeNewFile} from '../workspace/write-file.ts'
import {type Call, textOption} from './command.ts'
import {hasError} from './has-error.ts'
import {startProgress} from './progress.ts'
import type {Exporter} from './with-exporter.ts'

/** What became of one paper. */
export interface ExportOutcome {
  id: string
  file: string
  /** absolute paths of the files as written, pictures last; none where the paper was refused */
  files: string[]
  diagnostics: Diagnostic[]
  /** what the format could not hold, in pandoc's words */
  warnings: readonly string[]
  /** why nothing was written although the paper is sound */
  refusal?: Message
}

/** Check papers and export them one after the other; a paper with an error gets no file and does not stop the others. */
export async function exportPapers(
  workspace: Workspace,
  papers: readonly PaperFile[],
  exporter: Exporter,
  call: Call
): Promise<ExportOutcome[]> {
  const check = paperChecker(workspace, papers, call.today)
  const progress = startProgress(call, papers.length)
  const outcomes: ExportOutcome[] = []
  try {
    for (const paper of papers) {
      outcomes.push(await exportPaper(check(paper), exporter, call))
      progress.step(paper.id)
    }
  } finally {
    progress.end()
  }
  return outcomes
}

// --- internal ---

async function exportPaper(checked: CheckedPaper, exporter: Exporter, call: Call): Promise<ExportOutcome> {
  const {paper, diagnostics} = checked
  const outcome: ExportOutcome = {id: paper.id, file: paper.file, files: [], diagnostics, warnings: []}
  if (hasError(diagnostics)) return outcome
  const {content, media, warnings} = await exporter.write(sourceOf(checked, call))
  const out = resolve(call.cwd, textOption(call, 'out') ?? 'out/export')
  const name = `${paper.id}${exporter.ending}`
  // Pictures beside the file have the same names in every paper: such a paper gets a folder of its own.
  const path = media.size > 0 ? join(out, paper.id, basename(name)) : join(out, name)
  try {
    await writeNewFile(path, content, {force: call.options.force === true})
    const pictures = [...media].map(([name, bytes]) => ({path: join(dirname(path), name), bytes}))
    for (const picture of pictures) await writeFileAtomically(picture.path, picture.bytes)
    return {...outcome, warnings, files: [path, ...pictures.map(picture => picture.path)]}
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return {...outcome, refusal: oneLine(error)}
  }
}

function sourceOf({document}: CheckedPaper, {options}: Call): ExportSource {
  return {
    document,
    contentHash: sha256(document.source),
    // Who is not of the office has no use for formulas and names of data.
    withSource: options['no-source'] !== true && options.audience === undefined,
    paperCss: async () => (await import('../print/paper-css.ts')).paperCss
  }
}

function oneLine({text, hint}: WorkspaceError): Message {
  return {vi: `${text.vi}. ${hint?.vi ?? ''}`.trim(), en: `${text.en}. ${hint?.en ?? ''}`.trim()}
}
