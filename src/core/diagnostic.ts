import type {WordSpot} from './checker/word-spot.ts'

/** Two languages of the product. */
export type Lang = 'vi' | 'en'

/** A text in both languages; `{actual}` and `{expected}` are filled from the diagnostic, late. */
export interface Message {
  vi: string
  en: string
}

export type Severity = 'error' | 'warning' | 'info'

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive, as in unist. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A safe change of the text: replace the given place by `text`. */
export interface Fix {
  place: Place
  text: string
}

/** What a rule says: where, what stands there, what is wanted. The runner adds the rest. */
export interface Finding {
  place: Place
  actual?: string
  expected?: string
  /** further words for the message's placeholders, e.g. `{of: 'Nghị quyết'}` */
  words?: Record<string, string>
  fix?: Fix
  /** overrides the rule's severity (e.g. a form slip in a draft, or a clause marked [P]) */
  severity?: Severity
  /** the other file, where the finding is not about the paper itself (e.g. `data/organs.yaml`) */
  file?: string
  /** the clause that this finding rests on, where the rule speaks of many */
  basis?: string
  /** the place in a Word file, which has no lines */
  spot?: WordSpot
}

/** A finding about a document: collected and sorted, never thrown. */
export interface Diagnostic extends Place {
  code: string
  name: string
  severity: Severity
  file: string
  message: Message
  /** the clause of law or the specification */
  basis: string
  hint?: Message
  actual?: string
  expected?: string
  fix?: Fix
  /** the place in a Word file; its line is the number of the paragraph */
  spot?: WordSpot
}

/** The start of a file, for findings that have no better place. */
export const fileStart: Place = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** Order by file, place, code: the order in which a reader meets them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

/** Fill `{name}` placeholders; a word that is not given stays visible as it is. */
export function fillMessage(template: string, words: Record<string, string | undefined>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
}
