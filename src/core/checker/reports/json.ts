import type {Diagnostic} from '../../diagnostic.ts'
import {spotWords} from '../word-spot.ts'
import {countSeverities, type ReportOptions} from './report.ts'

/** One JSON object with the findings and their counts; what a finding lacks is `null`, so that every key is there. */
export function jsonReport(diagnostics: readonly Diagnostic[], {lang}: ReportOptions): string {
  return JSON.stringify(
    {
      diagnostics: diagnostics.map(found => ({
        code: found.code,
        name: found.name,
        severity: found.severity,
        file: found.file,
        line: found.line,
        column: found.column,
        endLine: found.endLine,
        endColumn: found.endColumn,
        message: found.message[lang],
        basis: found.basis,
        hint: found.hint?.[lang] ?? null,
        actual: found.actual ?? null,
        expected: found.expected ?? null,
        fix: found.fix ?? null,
        spot: found.spot ? {...found.spot, words: spotWords(found.spot)[lang]} : null
      })),
      counts: countSeverities(diagnostics)
    },
    null,
    2
  )
}
