import {basename, join, relative, resolve} from 'node:path'
import type {Message} from '../../core/diagnostic.ts'
import type {WorkspaceData} from '../../core/model/document.ts'
import type {ChangeChoice} from '../../import/docx/story.ts'
import type {Imported, ImportOptions, ToDocx} from '../../import/import-file.ts'
import {CliError} from '../cli-error.ts'
import {type Call, defineCommand, textOption} from '../command.ts'
import {docxThroughPandoc} from '../docx-through-pandoc.ts'
import {startProgress} from '../progress.ts'
import {readSource} from '../read-source.ts'
import {updateFromWord} from '../update-from-word.ts'
import {withPandoc} from '../with-pandoc.ts'

/** What became of one file. */
type Outcome =
  | {source: string; path: string; pictures: string[]; report: Imported['report']}
  | {source: string; error: Message}

export default defineCommand({
  name: 'import',
  usage: 'FILE…',
  summary: {
    vi: 'đưa văn bản cũ (.docx, .odt, .rtf, .html, .txt) vào thành dự thảo MDX',
    en: 'turn papers of other programs (.docx, .odt, .rtf, .html, .txt) into MDX drafts'
  },
  details: () => ({
    vi: `Chữ nghĩa giữ nguyên; điều văn bản không nói thì để trống và ghi trong báo cáo.
Ví dụ: vanthu import cu/*.docx --root .

Tệp .docx do vanthu xuất mang theo bản gốc: chỗ nào chữ không đổi thì nhập vào vẫn gắn với data/ như cũ, chỗ đã sửa thì lấy chữ đã gõ.
Văn bản đã có ở đây thì lấy phần sửa về bằng --update (số liệu gõ đè được báo, không thay):
  vanthu import --update 2026/12-nq-du 12-nq-du.docx
Tệp xuất bằng --no-source không mang bản gốc: xuất lại không có --no-source, hoặc nhập như văn bản mới.`,
    en: `The words stay as they are; what the paper does not say stays blank and is reported.
Example: vanthu import old/*.docx --root .

A .docx that vanthu exported carries its source: what was not edited stays bound to data/, what was edited comes as it was typed.
Into a paper that is here, bring the edits with --update (figures that were typed over are reported, not replaced):
  vanthu import --update 2026/12-nq-du 12-nq-du.docx
A file exported with --no-source carries none: export it again without --no-source, or import it as a new paper.`
  }),
  options: {
    force: {type: 'boolean', description: {vi: 'ghi đè dự thảo đã có', en: 'replace existing drafts'}},
    'dry-run': {type: 'boolean', description: {vi: 'chỉ in báo cáo, không ghi tệp', en: 'report only, write nothing'}},
    changes: {
      type: 'string',
      value: 'CHOICE',
      choices: ['accept', 'reject'],
      default: 'accept',
      description: {
        vi: 'thay đổi được theo dõi trong Word: lấy (accept) hay bỏ (reject)',
        en: 'tracked changes of Word: take (accept) or refuse (reject) them'
      }
    },
    update: {
      type: 'string',
      value: 'PATH',
      description: {
        vi: 'đưa phần sửa trong tệp Word do vanthu xuất vào văn bản này',
        en: 'bring the edits of a Word file that vanthu exported into this paper'
      }
    }
  },
  async run(call) {
    if (call.args.length === 0)
      throw new CliError(
        {vi: 'Thiếu tên tệp', en: 'No file given'},
        {hint: {vi: 'Ví dụ: vanthu import bao-cao.docx', en: 'Example: vanthu import report.docx'}}
      )
    const target = textOption(call, 'update')
    return target === undefined ? importAll(call) : updateFromWord(call, target, changesOf(call))
  }
})

// --- internal ---

function changesOf(call: Call): ChangeChoice {
  return textOption(call, 'changes') === 'reject' ? 'reject' : 'accept'
}

/** The bridge is opened once for all files, and only where one of them needs it. */
async function importAll(call: Call): Promise<number> {
  const {formatOf} = await import('../../import/readers.ts')
  const isBridged = call.args.some(name => 'pandoc' in formatOf(name))
  return isBridged ? withPandoc(call, pandoc => importEach(call, docxThroughPandoc(pandoc))) : importEach(call)
}

async function importEach(call: Call, toDocx?: ToDocx): Promise<number> {
  const {readData} = await import('../../workspace/read-data.ts')
  const {data} = await readData(call.root)
  const taken = new Set<string>()
  const progress = startProgress(call, call.args.length)
  const outcomes: Outcome[] = []
  for (const name of call.args) {
    outcomes.push(await importOne(call, name, {taken, changes: changesOf(call), toDocx, data}))
    progress.step(basename(name))
  }
  progress.end()
  await report(call, outcomes)
  return outcomes.some(outcome => 'error' in outcome) ? 2 : 0
}

interface FileOptions extends ImportOptions {
  taken: Set<string>
  /** of the workspace that the drafts go to */
  data: WorkspaceData
}

async function importOne(call: Call, name: string, options: FileOptions): Promise<Outcome> {
  const {importFile} = await import('../../import/import-file.ts')
  const {WorkspaceError} = await import('../../workspace/workspace-error.ts')
  const source = await readSource(resolve(call.cwd, name))
  if ('error' in source) return {source: name, error: source.error}
  const {restorePaper} = await import('../../import/update/restore-paper.ts')
  const read = await importFile(source.bytes, basename(name), {...options, organs: options.data.organs})
  if ('error' in read) return {source: name, error: read.error}
  const imported = restorePaper(read, source.bytes, options.data)
  options.taken.add(imported.suggestedPath)
  try {
    return {source: name, ...(await write(call, imported)), report: imported.report}
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return {source: name, error: withHint(error.text, updateHint(imported, name) ?? error.hint)}
  }
}

/** The draft first: where it may not be written, its pictures are not either. */
async function write(
  call: Call,
  {suggestedPath, mdx, pictures}: Imported
): Promise<{path: string; pictures: string[]}> {
  const {writeNewFile} = await import('../../workspace/write-file.ts')
  const files = [{path: suggestedPath, content: mdx}, ...pictures.map(({path, bytes}) => ({path, content: bytes}))]
  const shown: string[] = []
  for (const {path, content} of files) {
    const target = join(call.root, path)
    if (!call.options['dry-run']) await writeNewFile(target, content, {force: call.options.force === true})
    shown.push(relative(call.cwd, target))
  }
  const [path = '', ...rest] = shown
  return {path, pictures: rest}
}

/** A paper that is here already takes the edits of its own export. */
function updateHint({origin}: Imported, name: string): Message | undefined {
  if (origin === undefined) return undefined
  return {
    vi: `Để đưa phần sửa trong Word vào văn bản này: vanthu import --update ${origin} ${name}`,
    en: `To bring the edits made in Word into it: vanthu import --update ${origin} ${name}`
  }
}

function withHint(text: Message, hint: Message | undefined): Message {
  return {vi: `${text.vi}. ${hint?.vi ?? ''}`.trim(), en: `${text.en}. ${hint?.en ?? ''}`.trim()}
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
    else {
      const files = [outcome.path, ...outcome.pictures].join(', ')
      io.out(`${outcome.source} → ${files}\n${renderReport(outcome.report, lang).replace(/^/gm, '  ')}\n\n`)
    }
  }
}
