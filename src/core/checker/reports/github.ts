import type {Diagnostic, Severity} from '../../diagnostic.ts'
import {spotWords} from '../word-spot.ts'
import type {ReportOptions} from './report.ts'

/** The findings as workflow commands: GitHub shows them beside the changed lines. */
export function githubReport(diagnostics: readonly Diagnostic[], {lang}: ReportOptions): string {
  return diagnostics.map(found => `${annotation(found, lang)}\n`).join('')
}

// --- internal ---

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

function annotation(found: Diagnostic, lang: ReportOptions['lang']): string {
  const {severity, file, line, endLine, column, endColumn, code, name, message, hint, basis, spot} = found
  // Columns are allowed on one line only; GitHub counts the last one in.
  const columns = line === endLine ? {col: column, endColumn: Math.max(endColumn - 1, column)} : {}
  // A Word file has no lines: its place is told in words.
  const lines = spot ? {} : {line, endLine, ...columns}
  const properties = Object.entries({file, ...lines, title: `${code} ${name}`})
  const words = [spot && spotWords(spot)[lang], message[lang], hint?.[lang], `(${basis})`]
    .filter(part => part !== undefined)
    .join('\n')
  return `::${commands[severity]} ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(words)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
