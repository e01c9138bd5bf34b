import type {Diagnostic} from '../../core/diagnostic.ts'
import {closestName} from '../../core/markdown/closest-name.ts'
import {profileIds} from '../../core/model/front-matter.ts'
import type {CheckedPaper} from '../../workspace/check-workspace.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {checkWordFiles} from '../check-word-files.ts'
import {CliError} from '../cli-error.ts'
import {type Call, defineCommand, textOption} from '../command.ts'
import {hasError} from '../has-error.ts'
import {reportDiagnostics, reportFormats} from '../report-diagnostics.ts'
import {selectPapers} from '../select-papers.ts'

export default defineCommand({
  name: 'check',
  usage: '[PATH…] [FILE.docx…]',
  summary: {
    vi: 'kiểm tra văn bản, kể cả tệp Word: thể thức, số liệu, cấu trúc',
    en: 'check papers, Word files too: form, figures, structure'
  },
  details: () => ({
    vi: 'Ví dụ: vanthu check content/2026 --fix; vanthu check --code FIG013 --fix\nTệp Word của người khác: vanthu check bao-cao.docx đo lề, cỡ chữ, phần đầu, đề mục, chữ ký, nơi nhận, số trang\ntheo thể thức của ngày ban hành, và kiểm tra số mục, ngày tháng, số liệu; tệp không bị sửa.',
    en: 'Example: vanthu check content/2026 --fix; vanthu check --code FIG013 --fix\nSomebody’s Word file: vanthu check report.docx measures margins, sizes, head, headings, signature, recipients and\npage numbers against the profile of its date, and checks labels, dates and figures; the file is not changed.'
  }),
  options: {
    fix: {type: 'boolean', description: {vi: 'sửa những chỗ sửa được an toàn', en: 'apply the safe fixes'}},
    code: {
      type: 'string',
      value: 'CODE',
      description: {
        vi: 'chỉ những quy tắc này (FIG013 chỉ chạy khi được gọi tên), cách nhau bằng dấu phẩy',
        en: 'these rules only (FIG013 runs only when named), separated by commas'
      }
    },
    profile: {
      type: 'string',
      value: 'PROFILE',
      choices: profileIds,
      description: {
        vi: `thể thức để đo tệp Word, khi văn bản không nói rõ: ${profileIds.join(', ')}`,
        en: `the profile for Word files, where the paper does not tell: ${profileIds.join(', ')}`
      }
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: reportFormats,
      default: 'text',
      description: {
        vi: `dạng kết quả: ${reportFormats.join(', ')}`,
        en: `form of the results: ${reportFormats.join(', ')}`
      }
    }
  },
  async run(call) {
    const codes = await readCodes(textOption(call, 'code'))
    const isWord = await wordFileTest()
    const word = await checkWordFiles(call, call.args.filter(isWord))
    const names = call.args.filter(name => !isWord(name))
    const papers = names.length > 0 || call.args.length === 0 ? await checkPapers(call, names, codes) : nothing
    const diagnostics = [...papers.diagnostics, ...word.diagnostics].filter(
      ({code}) => codes.size === 0 || codes.has(code)
    )
    await reportDiagnostics(call, diagnostics, papers, {checked: papers.checked + word.checked})
    if (word.failed) return 2
    return hasError(diagnostics) ? 1 : 0
  }
})

// --- internal ---

/** What was found in papers of the workspace, and the texts that the findings speak of. */
type CheckedPapers = Pick<Workspace, 'sources'> & {diagnostics: Diagnostic[]; checked: number}

const nothing: CheckedPapers = {diagnostics: [], checked: 0, sources: new Map()}

/** Files of other programs are checked as they are, outside of any workspace. */
async function wordFileTest(): Promise<(name: string) => boolean> {
  const {isWordFile, refusedFormat} = await import('../../import/form/refused-formats.ts')
  return name => isWordFile(name) || refusedFormat(name) !== undefined
}

/** The papers of the workspace that are named, or all of them; `--fix` writes them and looks again. */
async function checkPapers(call: Call, names: readonly string[], codes: ReadonlySet<string>): Promise<CheckedPapers> {
  const {readWorkspace} = await import('../../workspace/workspace.ts')
  const {checkData, paperChecker} = await import('../../workspace/check-workspace.ts')
  const isWanted = ({code}: Diagnostic) => codes.size === 0 || codes.has(code)
  const checkAll = (from: Workspace) => {
    const selected = selectPapers(from, names, call.cwd)
    const checked = selected.map(paperChecker(from, selected, call.today, codes))
    return checked.map(paper => ({...paper, diagnostics: paper.diagnostics.filter(isWanted)}))
  }
  let workspace = await readWorkspace(call.root)
  let papers = checkAll(workspace)
  if (call.options.fix && (await fixPapers(papers))) {
    workspace = await readWorkspace(call.root)
    papers = checkAll(workspace)
  }
  const diagnostics = [...checkData(workspace), ...papers.flatMap(paper => paper.diagnostics)]
  return {diagnostics, checked: papers.length, sources: workspace.sources}
}

/** The codes of `--code FIG003,FIG013`; each must be one of the rule book. */
async function readCodes(given: string | undefined): Promise<ReadonlySet<string>> {
  const codes = (given?.split(',') ?? []).map(code => code.trim().toUpperCase()).filter(code => code !== '')
  const {rules} = await import('../../core/checker/rules/index.ts')
  const known = rules.map(({code}) => code)
  const unknown = codes.find(code => !known.includes(code))
  if (unknown === undefined) return new Set(codes)
  const meant = closestName(unknown, known)
  throw new CliError(
    {vi: `Không có quy tắc ${unknown}`, en: `There is no rule ${unknown}`},
    meant === undefined ? {} : {hint: {vi: `Có phải ${meant}?`, en: `Did you mean ${meant}?`}}
  )
}

/** Write the papers that have fixes; says whether any was written. */
async function fixPapers(papers: readonly CheckedPaper[]): Promise<boolean> {
  const {applyFixes} = await import('../../core/checker/apply-fixes.ts')
  const {writeFileAtomically} = await import('../../workspace/write-file.ts')
  let written = false
  for (const {paper, diagnostics} of papers) {
    const text = applyFixes(
      paper.text,
      diagnostics.flatMap(({fix}) => fix ?? [])
    )
    if (text === paper.text) continue
    await writeFileAtomically(paper.path, text)
    written = true
  }
  return written
}
