import {relative} from 'node:path'
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
    const lines = (lang: 'vi' | 'en') =>
      exportFormats.map(({name, title}) => `  ${name.padEnd(5)} ${title[lang]}`).join('\n')
    return {
      vi: `Dạng (--to):\n${lines('vi')}\nCác dạng khác (rtf, epub, latex…) do pandoc ghi: xem “vanthu pandoc --formats”.\n\nVăn bản có lỗi thì không xuất; các văn bản khác vẫn được xuất. Bản dự thảo mang chữ “Dự thảo”.\nTệp đã có không bị ghi đè, trừ khi dùng --force.\nVí dụ: vanthu export content/2026/12-nq-du.mdx --to docx --out gui-di`,
      en: `Formats (--to):\n${lines('en')}\nAll others (rtf, epub, latex…) are written by pandoc: see "vanthu pandoc --formats".\n\nA paper with an error is not exported; the others are. Drafts carry their mark.\nA file that is there stays, unless --force is given.\nExample: vanthu export content/2026/12-nq-du.mdx --to docx --out outbox`
    }
  },
  options: {
    to: {type: 'string', short: 't', value: 'FORMAT', description: {vi: 'dạng cần xuất', en: 'the format wanted'}},
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      default: 'dist/export',
      description: {vi: 'thư mục nhận tệp', en: 'folder for the files'}
    },
    force: {type: 'boolean', description: {vi: 'ghi đè tệp đã có', en: 'replace existing files'}}
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
  const workspace = await readWorkspace(call.root)
  const exported = await exportPapers(workspace, selectPapers(workspace, call.args, call.cwd), exporter, call)
  const shown = exported.map(({diagnostics: _, refusal, ...paper}) => ({
    ...paper,
    files: paper.files.map(path => relative(call.cwd, path)),
    ...(refusal ? {error: refusal[call.lang]} : {})
  }))
  if (!call.json) {
    for (const {files, id, error} of shown) {
      for (const file of files) call.io.out(`${file}\n`)
      if (error) call.io.err(`vanthu: ${id}: ${error}\n`)
    }
  }
  const diagnostics = [...checkData(workspace), ...exported.flatMap(paper => paper.diagnostics)]
  await reportDiagnostics(call, diagnostics, workspace, {exported: shown})
  if (exported.some(({refusal}) => refusal)) return 2
  return hasError(diagnostics) ? 1 : 0
}
