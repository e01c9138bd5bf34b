import {relative, resolve} from 'node:path'
import type {CachedPrinter} from '../../print/cached-printer.ts'
import {askedAudience, audienceOption} from '../audience-option.ts'
import {type Call, defineCommand, textOption} from '../command.ts'
import {hasError} from '../has-error.ts'
import {reportDiagnostics} from '../report-diagnostics.ts'
import {selectPapers} from '../select-papers.ts'
import {withPrinter} from '../with-printer.ts'

export default defineCommand({
  name: 'print',
  usage: '[PATH…]',
  summary: {vi: 'in văn bản ra PDF đúng thể thức', en: 'print papers as official PDFs'},
  details: () => ({
    vi: 'Văn bản có lỗi thì không in; các văn bản khác vẫn được in. Bản dự thảo mang chữ “Dự thảo”.\nVí dụ: vanthu print content/2026/12-nq-du.mdx --out ban-in',
    en: 'A paper with an error is not printed; the others are. Drafts carry their mark.\nExample: vanthu print content/2026/12-nq-du.mdx --out copies'
  }),
  options: {
    audience: audienceOption,
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      default: 'out/pdf',
      description: {vi: 'thư mục nhận PDF', en: 'folder for the PDFs'}
    }
  },
  run: call => withPrinter(call.root, printer => printSelected(call, printer))
})

// --- internal ---

async function printSelected(call: Call, printer: CachedPrinter): Promise<number> {
  const {printPapers} = await import('../print-papers.ts')
  const {readWorkspace} = await import('../../workspace/workspace.ts')
  const {checkData} = await import('../../workspace/check-workspace.ts')
  const out = resolve(call.cwd, textOption(call, 'out') ?? 'out/pdf')
  const workspace = await readWorkspace(call.root, askedAudience(call))
  const printed = await printPapers(workspace, selectPapers(workspace, call.args, call.cwd), out, printer, call)
  if (!call.json)
    for (const {pdf, pages} of printed)
      if (pdf) call.io.out(`${relative(call.cwd, pdf)}\t${pages} ${call.lang === 'vi' ? 'trang' : 'pages'}\n`)
  const diagnostics = [...checkData(workspace), ...printed.flatMap(paper => paper.diagnostics)]
  const extra = {
    printed: printed.map(({id, file, pdf, pages}) => ({id, file, pdf: pdf && relative(call.cwd, pdf), pages}))
  }
  await reportDiagnostics(call, diagnostics, workspace, extra)
  return hasError(diagnostics) ? 1 : 0
}
