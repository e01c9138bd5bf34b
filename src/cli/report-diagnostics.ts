import type {ReportOptions} from '../core/checker/reports/report.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Call} from './command.ts'

export const reportFormats = ['text', 'json', 'sarif', 'github'] as const

/** Print findings on standard output in the form that the call asks for; `extra` joins the JSON object. */
export async function reportDiagnostics(
  call: Call,
  diagnostics: Diagnostic[],
  {sources}: Pick<Workspace, 'sources'>,
  extra: Record<string, unknown> = {}
): Promise<void> {
  const options = {lang: call.lang, sources}
  call.io.out(await render(call, diagnostics, options, extra))
}

// --- internal ---

async function render(
  call: Call,
  diagnostics: Diagnostic[],
  options: ReportOptions,
  extra: Record<string, unknown>
): Promise<string> {
  switch (call.json ? 'json' : call.options.format) {
    case 'json': {
      const {jsonReport} = await import('../core/checker/reports/json.ts')
      return `${JSON.stringify({...JSON.parse(jsonReport(diagnostics, options)), ...extra}, null, 2)}\n`
    }
    case 'sarif': {
      const {sarifReport} = await import('../core/checker/reports/sarif.ts')
      return `${sarifReport(diagnostics, options)}\n`
    }
    case 'github': {
      const {githubReport} = await import('../core/checker/reports/github.ts')
      return githubReport(diagnostics, options)
    }
    default: {
      const {textReport} = await import('../core/checker/reports/text.ts')
      return textReport(diagnostics, {...options, colour: call.io.colour})
    }
  }
}
