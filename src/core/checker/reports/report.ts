import type {Diagnostic, Lang, Severity} from '../../diagnostic.ts'

/** What every report is written with: the reader's language, and the texts of the files for the lines it shows. */
export interface ReportOptions {
  lang: Lang
  sources: ReadonlyMap<string, string>
}

/** How many findings there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  for (const {severity} of diagnostics) counts[severity]++
  return counts
}
