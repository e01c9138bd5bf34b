import {join, relative, resolve} from 'node:path'
import type {CachedPrinter} from '../../print/cached-printer.ts'
import {type Call, defineCommand, textOption} from '../command.ts'
import {hasError} from '../has-error.ts'
import {reportDiagnostics} from '../report-diagnostics.ts'
import {withPrinter} from '../with-printer.ts'

export default defineCommand({
  name: 'build',
  usage: '',
  summary: {vi: 'kiểm tra, in PDF và tạo trang lưu trữ', en: 'check, print the PDFs and make the archive site'},
  details: () => ({
    vi: 'Kết quả: <out>/index.html (trang lưu trữ), <out>/pdf/<mã văn bản>.pdf, <out>/front-matter.schema.json (cho trình soạn thảo).\nVăn bản có lỗi thì không có PDF; văn bản mật không lên trang.',
    en: 'Result: <out>/index.html (archive site), <out>/pdf/<id>.pdf, <out>/front-matter.schema.json (for editors).\nA paper with an error gets no PDF; secret papers are never on the site.'
  }),
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      default: 'dist',
      description: {vi: 'thư mục kết quả', en: 'folder for the results'}
    }
  },
  run: call => withPrinter(call.root, printer => buildAll(call, printer))
})

// --- internal ---

async function buildAll(call: Call, printer: CachedPrinter): Promise<number> {
  const {printPapers} = await import('../print-papers.ts')
  const {readWorkspace} = await import('../../workspace/workspace.ts')
  const {checkData} = await import('../../workspace/check-workspace.ts')
  const {openCache} = await import('../../workspace/cache.ts')
  const {writeFileAtomically} = await import('../../workspace/write-file.ts')
  const {dropEarlierPdfs} = await import('../pdf-inventory.ts')
  const {buildSite} = await import('../../site/build-site.ts')
  const {frontMatterJsonSchema} = await import('../../core/model/json-schema.ts')
  const out = resolve(call.cwd, textOption(call, 'out') ?? 'dist')
  const workspace = await readWorkspace(call.root)
  const printed = await printPapers(workspace, workspace.papers, join(out, 'pdf'), printer, call)
  const pdfs = new Map(printed.filter(({pdf}) => pdf !== undefined).map(({id}) => [id, `${id}.pdf`]))
  await dropEarlierPdfs(out, [...pdfs.values()])
  await buildSite({root: call.root, outDir: out, pdfs})
  await writeFileAtomically(
    join(out, 'front-matter.schema.json'),
    `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`
  )
  const diagnostics = [...checkData(workspace), ...printed.flatMap(paper => paper.diagnostics)]
  await openCache(call.root).prune(keptDays)
  const place = relative(call.cwd, out) || '.'
  if (!call.json) call.io.out(summary[call.lang](place, pdfs.size, printed.length))
  await reportDiagnostics(call, diagnostics, workspace, {out: place, papers: printed.length, pdfs: [...pdfs.values()]})
  return hasError(diagnostics) ? 1 : 0
}

/** What no build used for so long leaves the cache. */
const keptDays = 60

const summary = {
  vi: (place: string, pdfs: number, papers: number) =>
    `${place}/index.html: trang lưu trữ; ${place}/pdf: ${pdfs} bản PDF của ${papers} văn bản\n`,
  en: (place: string, pdfs: number, papers: number) =>
    `${place}/index.html: archive site; ${place}/pdf: ${pdfs} PDFs of ${papers} papers\n`
}
