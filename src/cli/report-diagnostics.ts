import {githubReport} from '../core/checker/reports/github.ts'
import {jsonReport} from '../core/checker/reports/json.ts'
import {sarifReport} from '../core/checker/reports/sarif.ts'
import {textReport} from '../core/checker/reports/text.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Call} from './command.ts'

export const reportFormats = ['text', 'json', 'sarif', 'github'] as const

/** Print findings on standard output in the form that the call asks for; `extra` joins the JSON object. */
export function reportDiagnostics(
  call: Call,
  diagnostics: Diagnostic[],
  workspace: Workspace,
  extra: Record<string, unknown> = {}
): void {
  const options = {lang: call.lang, sources: workspace.sources}
  const format = call.json ? 'json' : call.options.format
  if (format === 'json')
    call.io.out(`${JSON.stringify({...JSON.parse(jsonReport(diagnostics, options)), ...extra}, null, 2)}\n`)
  else if (format === 'sarif') call.io.out(`${sarifReport(diagnostics, options)}\n`)
  else if (format === 'github') call.io.out(githubReport(diagnostics, options))
  else call.io.out(textReport(diagnostics, {...options, colour: call.io.colour}))
}
