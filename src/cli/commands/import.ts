import {readFile, stat} from 'node:fs/promises'
import {basename, join, relative, resolve} from 'node:path'
import type {Message} from '../../core/diagnostic.ts'
import {largestText} from '../../core/markdown/text-limits.ts'
import type {Imported} from '../../import/import-file.ts'
import {CliError} from '../cli-error.ts'
import type {Call} from '../command.ts'
import {defineCommand} from '../command.ts'
import {startProgress} from '../progress.ts'

/** What became of one file. */
type Outcome = {source: string; path: string; report: Imported['report']} | {source: string; error: Message}

export default defineCommand({
  name: 'import',
  usage: 'FILE…',
  summary: {
    vi: 'đưa văn bản cũ (.txt) vào thành dự thảo MDX',
    en: 'turn papers of other programs (.txt) into MDX drafts'
  },
  details: () => ({
    vi: 'Chữ nghĩa giữ nguyên; điều văn bản không nói thì để trống và ghi trong báo cáo.\nVí dụ: vanthu import cu/*.txt --root .',
    en: 'The words stay as they are; what the paper does not say stays blank and is reported.\nExample: vanthu import old/*.txt --root .'
  }),
  options: {
    force: {type: 'boolean', description: {vi: 'ghi đè dự thảo đã có', en: 'replace existing drafts'}},
    'dry-run': {type: 'boolean', description: {vi: 'chỉ in báo cáo, không ghi tệp', en: 'report only, write nothing'}}
  },
  async run(call) {
    if (call.args.length === 0)
      throw new CliError(
        {vi: 'Thiếu tên tệp', en: 'No file given'},
        {hint: {vi: 'Ví dụ: vanthu import bao-cao.txt', en: 'Example: vanthu import report.txt'}}
      )
    const taken = new Set<string>()
    const progress = startProgress(call, call.args.length)
    const outcomes: Outcome[] = []
    for (const name of call.args) {
      outcomes.push(await importOne(call, name, taken))
      progress.step(basename(name))
    }
    progress.end()
    await report(call, outcomes)
    return outcomes.some(outcome => 'error' in outcome) ? 2 : 0
  }
})

// --- internal ---

async function importOne(call: Call, name: string, taken: Set<string>): Promise<Outcome> {
  const {importText} = await import('../../import/import-file.ts')
  const {writeNewFile} = await import('../../workspace/write-file.ts')
  const {WorkspaceError} = await import('../../workspace/workspace-error.ts')
  const source = await readSource(resolve(call.cwd, name))
  if ('error' in source) return {source: name, error: source.error}
  const imported = importText(source.bytes, basename(name), taken)
  if ('error' in imported) return {source: name, error: imported.error}
  taken.add(imported.suggestedPath)
  const path = join(call.root, imported.suggestedPath)
  try {
    if (!call.options['dry-run']) await writeNewFile(path, imported.mdx, {force: call.options.force === true})
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return {
      source: name,
      error: {
        vi: `${error.text.vi}. ${error.hint?.vi ?? ''}`.trim(),
        en: `${error.text.en}. ${error.hint?.en ?? ''}`.trim()
      }
    }
  }
  return {source: name, path: relative(call.cwd, path), report: imported.report}
}

/** A file's bytes; what is far larger than any text is not even read. */
async function readSource(path: string): Promise<{bytes: Uint8Array} | {error: Message}> {
  const {refusals} = await import('../../import/refusals.ts')
  const file = await stat(path).catch(() => undefined)
  if (file && file.size > largestText * 4) return {error: refusals.tooLarge}
  // A pipe is read like a file: `vanthu import <(…)`. A device would never end.
  const bytes = file?.isFile() || file?.isFIFO() ? await readFile(path).catch(() => undefined) : undefined
  return bytes ? {bytes} : {error: {vi: 'không đọc được tệp', en: 'cannot read the file'}}
}

async function report({io, json, lang}: Call, outcomes: Outcome[]): Promise<void> {
  const {renderReport} = await import('../../import/report.ts')
  if (json) {
    io.out(
      `${JSON.stringify({imported: outcomes.map(outcome => ('error' in outcome ? {...outcome, error: outcome.error[lang]} : outcome))}, null, 2)}\n`
    )
    return
  }
  for (const outcome of outcomes) {
    if ('error' in outcome) io.err(`vanthu: ${outcome.source}: ${outcome.error[lang]}\n`)
    else io.out(`${outcome.source} → ${outcome.path}\n${renderReport(outcome.report, lang).replace(/^/gm, '  ')}\n\n`)
  }
}
