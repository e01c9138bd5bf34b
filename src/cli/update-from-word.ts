import {relative, resolve} from 'node:path'
import type {Message} from '../core/diagnostic.ts'
import type {ChangeChoice} from '../import/docx/story.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import {CliError} from './cli-error.ts'
import type {Call} from './command.ts'
import {readSource} from './read-source.ts'
import {isSecret, secretPaper} from './secret-papers.ts'
import {selectPapers} from './select-papers.ts'

/** Bring the edits of one Word file back into the paper that it was exported from: 0 done, 1 something is left for the drafter. */
export async function updateFromWord(call: Call, target: string, changes: ChangeChoice): Promise<number> {
  const [name, ...more] = call.args
  if (name === undefined || more.length > 0)
    throw new CliError({vi: '--update nhận đúng một tệp Word', en: '--update takes exactly one Word file'})
  const {readWorkspace} = await import('../workspace/workspace.ts')
  const {updatePaper} = await import('../import/update/update-paper.ts')
  const workspace = await readWorkspace(call.root)
  const paper = onePaper(workspace, target, call)
  const source = await readSource(resolve(call.cwd, name))
  if ('error' in source) throw failure(name, source.error)
  const updated = await updatePaper({...paper, data: workspace.data}, source.bytes, changes)
  if ('error' in updated) throw failure(name, updated.error)
  if (!call.options['dry-run'] && updated.mdx !== paper.text) {
    const {writeFileAtomically} = await import('../workspace/write-file.ts')
    await writeFileAtomically(paper.path, updated.mdx)
  }
  await report(call, name, relative(call.cwd, paper.path), updated)
  return updated.conflicts > 0 ? 1 : 0
}

// --- internal ---

type Result = Awaited<ReturnType<typeof import('../import/update/update-paper.ts').updatePaper>>

function onePaper(workspace: Workspace, target: string, call: Call): PaperFile {
  const [paper, ...more] = selectPapers(workspace, [target], call.cwd)
  if (paper && isSecret(paper)) throw new CliError(secretPaper(paper))
  if (paper && more.length === 0 && paper.faults.length === 0) return paper
  throw new CliError({
    vi: `“${target}” không phải là một văn bản đọc được`,
    en: `"${target}" is no single readable paper`
  })
}

function failure(name: string, error: Message): CliError {
  return new CliError({vi: `${name}: ${error.vi}`, en: `${name}: ${error.en}`})
}

async function report(
  {io, json, lang}: Call,
  source: string,
  path: string,
  updated: Exclude<Result, {error: Message}>
) {
  const {renderReport} = await import('../import/report.ts')
  if (json) {
    io.out(`${JSON.stringify({source, path, conflicts: updated.conflicts, report: updated.report}, null, 2)}\n`)
    return
  }
  const lines = renderReport(updated.report, lang)
  io.out(`${source} → ${path}\n${(lines || unchanged[lang]).replace(/^/gm, '  ')}\n`)
}

const unchanged = {vi: 'Không có gì khác với bản đã xuất.', en: 'Nothing differs from the export.'}
