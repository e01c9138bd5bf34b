import type {Diagnostic} from '../../core/diagnostic.ts'
import {closestName} from '../../core/markdown/closest-name.ts'
import type {CheckedPaper} from '../../workspace/check-workspace.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {CliError} from '../cli-error.ts'
import {defineCommand, textOption} from '../command.ts'
import {hasError} from '../has-error.ts'
import {reportDiagnostics, reportFormats} from '../report-diagnostics.ts'
import {selectPapers} from '../select-papers.ts'

export default defineCommand({
  name: 'check',
  usage: '[PATH…]',
  summary: {vi: 'kiểm tra văn bản: thể thức, số liệu, cấu trúc', en: 'check papers: form, figures, structure'},
  details: () => ({
    vi: 'Ví dụ: vanthu check content/2026 --fix; vanthu check --code FIG013 --fix',
    en: 'Example: vanthu check content/2026 --fix; vanthu check --code FIG013 --fix'
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
    const {readWorkspace} = await import('../../workspace/workspace.ts')
    const {checkData, paperChecker} = await import('../../workspace/check-workspace.ts')
    const codes = await readCodes(textOption(call, 'code'))
    const isWanted = ({code}: Diagnostic) => codes.size === 0 || codes.has(code)
    const checkAll = (from: Workspace) => {
      const selected = selectPapers(from, call.args, call.cwd)
      const checked = selected.map(paperChecker(from, selected, call.today, codes))
      return checked.map(paper => ({...paper, diagnostics: paper.diagnostics.filter(isWanted)}))
    }
    let workspace = await readWorkspace(call.root)
    let papers = checkAll(workspace)
    if (call.options.fix && (await fixPapers(papers))) {
      workspace = await readWorkspace(call.root)
      papers = checkAll(workspace)
    }
    const diagnostics: Diagnostic[] = [
      ...checkData(workspace).filter(isWanted),
      ...papers.flatMap(paper => paper.diagnostics)
    ]
    await reportDiagnostics(call, diagnostics, workspace, {checked: papers.length})
    return hasError(diagnostics) ? 1 : 0
  }
})

// --- internal ---

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
