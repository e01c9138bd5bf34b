import {relative} from 'node:path'
import {askedAudience, audienceOption} from '../audience-option.ts'
import {CliError} from '../cli-error.ts'
import {type Call, defineCommand, textOption} from '../command.ts'
import {hasError} from '../has-error.ts'
import {reportDiagnostics} from '../report-diagnostics.ts'
import {selectPapers} from '../select-papers.ts'
import type {Exporter} from '../with-exporter.ts'

export default defineCommand({
  name: 'export',
  usage: '[PATH…] --to FORMAT',
  summary: {
    vi: 'xuất văn bản ra Word, LibreOffice và các dạng khác',
    en: 'export papers to Word, LibreOffice and other formats'
  },
  details: async () => {
    const {exportFormats} = await import('../../word/formats.ts')
    const {internalFields} = await import('../../core/model/carried-text.ts')
    const lines = (lang: 'vi' | 'en') =>
      exportFormats.map(({name, title}) => `  ${name.padEnd(5)} ${title[lang]}`).join('\n')
    return {
      vi: `Dạng (--to):
${lines('vi')}
Các dạng khác (rtf, epub, latex…) do pandoc ghi: xem “vanthu pandoc --formats”.

Văn bản có lỗi thì không xuất; các văn bản khác vẫn được xuất. Bản dự thảo mang chữ “Dự thảo”.
Tệp đã có không bị ghi đè, trừ khi dùng --force.
Ví dụ: vanthu export content/2026/12-nq-du.mdx --to docx --out gui-di

Tệp .docx, .odt ghi mã văn bản và mã băm của nó, và mang theo bản gốc MDX để “vanthu import --update” biết đã sửa gì: các trường đầu tệp,
công thức và tên số liệu trong data/. Không mang theo: chú thích {/* … */} và chú thích # của người soạn, chú thích cuối trang không ai gọi,
các trường nội bộ (${internalFields.join(', ')}). Gửi ra ngoài mà không muốn mang cả công thức: dùng --no-source.`,
      en: `Formats (--to):
${lines('en')}
All others (rtf, epub, latex…) are written by pandoc: see "vanthu pandoc --formats".

A paper with an error is not exported; the others are. Drafts carry their mark.
A file that is there stays, unless --force is given.
Example: vanthu export content/2026/12-nq-du.mdx --to docx --out outbox

A .docx or .odt names its paper and the hash of it, and carries the MDX source, so that "vanthu import --update" can tell what was
edited: front matter, formulas and names of the data. It does not carry authors' comments ({/* … */} and # in the front matter), notes that
nothing calls, nor internal fields (${internalFields.join(', ')}). To send it out without the formulas too: --no-source.`
    }
  },
  options: {
    audience: audienceOption,
    to: {type: 'string', short: 't', value: 'FORMAT', description: {vi: 'dạng cần xuất', en: 'the format wanted'}},
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      default: 'out/export',
      description: {vi: 'thư mục nhận tệp', en: 'folder for the files'}
    },
    force: {type: 'boolean', description: {vi: 'ghi đè tệp đã có', en: 'replace existing files'}},
    'no-source': {
      type: 'boolean',
      description: {
        vi: 'tệp .docx, .odt không mang theo bản gốc (khi đó --update không dùng được)',
        en: 'a .docx or .odt without its source (--update cannot be used then)'
      }
    }
  },
  async run(call) {
    const to = textOption(call, 'to')
    if (!to)
      throw new CliError(
        {vi: 'Thiếu dạng cần xuất', en: 'No format given'},
        {hint: {vi: 'Ví dụ: vanthu export --to docx', en: 'Example: vanthu export --to docx'}}
      )
    const {withExporter} = await import('../with-exporter.ts')
    return withExporter(call, to, exporter => exportSelected(call, exporter))
  }
})

// --- internal ---

async function exportSelected(call: Call, exporter: Exporter): Promise<number> {
  const {exportPapers} = await import('../export-papers.ts')
  const {readWorkspace} = await import('../../workspace/workspace.ts')
  const {checkData} = await import('../../workspace/check-workspace.ts')
  const workspace = await readWorkspace(call.root, askedAudience(call))
  const exported = await exportPapers(workspace, selectPapers(workspace, call.args, call.cwd), exporter, call)
  const shown = exported.map(({diagnostics: _, refusal, ...paper}) => ({
    ...paper,
    files: paper.files.map(path => relative(call.cwd, path)),
    ...(refusal ? {error: refusal[call.lang]} : {})
  }))
  if (!call.json) {
    for (const {files, id, error, warnings} of shown) {
      for (const file of files) call.io.out(`${file}\n`)
      for (const warning of warnings) call.io.err(`vanthu: ${id}: pandoc: ${warning}\n`)
      if (error) call.io.err(`vanthu: ${id}: ${error}\n`)
    }
  }
  const diagnostics = [...checkData(workspace), ...exported.flatMap(paper => paper.diagnostics)]
  await reportDiagnostics(call, diagnostics, workspace, {exported: shown})
  if (exported.some(({refusal}) => refusal)) return 2
  return hasError(diagnostics) ? 1 : 0
}
