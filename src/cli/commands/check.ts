import type {Diagnostic} from '../../core/diagnostic.ts'
import type {CheckedPaper} from '../../workspace/check-workspace.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {defineCommand} from '../command.ts'
import {hasError} from '../has-error.ts'
import {reportDiagnostics, reportFormats} from '../report-diagnostics.ts'
import {selectPapers} from '../select-papers.ts'

export default defineCommand({
  name: 'check',
  usage: '[PATH…]',
  summary: {vi: 'kiểm tra văn bản: thể thức, số liệu, cấu trúc', en: 'check papers: form, figures, structure'},
  details: () => ({
    vi: 'Ví dụ: vanthu check content/2026 --fix',
    en: 'Example: vanthu check content/2026 --fix'
  }),
  options: {
    fix: {type: 'boolean', description: {vi: 'sửa những chỗ sửa được an toàn', en: 'apply the safe fixes'}},
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
    const checkAll = (from: Workspace) => {
      const selected = selectPapers(from, call.args, call.cwd)
      return selected.map(paperChecker(from, selected, call.today))
    }
    let workspace = await readWorkspace(call.root)
    let papers = checkAll(workspace)
    if (call.options.fix && (await fixPapers(papers))) {
      workspace = await readWorkspace(call.root)
      papers = checkAll(workspace)
    }
    const diagnostics: Diagnostic[] = [...checkData(workspace), ...papers.flatMap(paper => paper.diagnostics)]
    await reportDiagnostics(call, diagnostics, workspace, {checked: papers.length})
    return hasError(diagnostics) ? 1 : 0
  }
})

// --- internal ---

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
