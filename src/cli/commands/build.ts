import {join, relative, resolve} from 'node:path'
import {type Audience, audiences} from '../../core/model/access-level.ts'
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
    vi: 'Kết quả trong <out>: trang lưu trữ (index.html), bản PDF và Word của mỗi văn bản, chỉ mục tìm kiếm, front-matter.schema.json (cho trình soạn thảo).\nVăn bản có lỗi thì không có PDF và Word. Văn bản ngoài phạm vi xem, văn bản mật không để lại dấu vết gì trên trang.\nVí dụ: vanthu build --audience public --out out/cong-khai',
    en: 'Result in <out>: archive site (index.html), PDF and Word file of each paper, search index, front-matter.schema.json (for editors).\nA paper with an error gets neither PDF nor Word file. Papers beyond the audience, and secret ones, leave no trace on the site.\nExample: vanthu build --audience public --out out/public'
  }),
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      default: 'dist',
      description: {vi: 'thư mục kết quả', en: 'folder for the results'}
    },
    audience: {
      type: 'string',
      value: 'AUDIENCE',
      choices: audiences,
      default: 'internal',
      description: {
        vi: 'ai xem trang: public (mọi người) hay internal (trong cơ quan)',
        en: 'who reads the site: public or internal'
      }
    },
    'no-files': {
      type: 'boolean',
      description: {vi: 'không in PDF, không xuất Word', en: 'neither PDFs nor Word files'}
    }
  },
  run: call => (call.options['no-files'] ? buildAll(call) : withPrinter(call.root, printer => buildAll(call, printer)))
})

// --- internal ---

async function buildAll(call: Call, printer?: CachedPrinter): Promise<number> {
  const {readWorkspace} = await import('../../workspace/workspace.ts')
  const {checkData} = await import('../../workspace/check-workspace.ts')
  const {openCache} = await import('../../workspace/cache.ts')
  const {buildSite} = await import('../../site/build/build-site.ts')
  const {makeSiteFiles} = await import('../site-files.ts')
  const {showBuildStep} = await import('../build-progress.ts')
  const {missingAddress} = await import('../../site/feeds/missing-address.ts')
  const out = resolve(call.cwd, textOption(call, 'out') ?? 'dist')
  const official = await readWorkspace(call.root)
  const diagnostics = checkData(official)
  let pdfs: string[] = []
  const archive = await buildSite({
    official,
    outDir: out,
    audience: audienceOf(call),
    today: call.today,
    progress: showBuildStep(call),
    ...(printer && {
      files: async (archive, staging) => {
        const made = await makeSiteFiles({archive, staging, printer}, call)
        diagnostics.push(...made.diagnostics)
        pdfs = Object.values(made.pdfs)
        return {pdfs: made.pdfs, words: made.words, pageAmounts: made.pageAmounts}
      }
    })
  })
  diagnostics.push(...[...archive.diagnostics.values()].flat())
  await openCache(call.root).prune(keptDays)
  const lack = missingAddress(official.data.site)
  if (lack && !call.json && !call.quiet) call.io.err(`vanthu: ${lack[call.lang]}\n`)
  const place = relative(call.cwd, out) || '.'
  const papers = official.papers.length
  if (!call.json) call.io.out(summary[call.lang]({place, shown: archive.papers.length, pdfs: pdfs.length, papers}))
  await reportDiagnostics(call, diagnostics, official, {out: place, papers, shown: archive.papers.length, pdfs})
  return hasError(diagnostics) ? 1 : 0
}

function audienceOf(call: Call): Audience {
  return textOption(call, 'audience') === 'public' ? 'public' : 'internal'
}

/** What no build used for so long leaves the cache. */
const keptDays = 60

interface Counts {
  place: string
  shown: number
  pdfs: number
  papers: number
}

const summary = {
  vi: ({place, shown, pdfs, papers}: Counts) =>
    `${join(place, 'index.html')}: trang lưu trữ, ${shown} trong ${papers} văn bản; ${pdfs} bản PDF và Word\n`,
  en: ({place, shown, pdfs, papers}: Counts) =>
    `${join(place, 'index.html')}: archive site, ${shown} of ${papers} papers; ${pdfs} PDFs and Word files\n`
}
