import {compareDiagnostics, type Diagnostic, type Finding, fillMessage, type Lang, type Message} from '../diagnostic.ts'
import type {Status} from '../model/front-matter.ts'
import type {Explanation, Rule, RuleContext} from './rule.ts'
import {rules} from './rules/index.ts'

/** All findings of all rules about one paper, in reading order. */
export function checkDocument(context: RuleContext, from: readonly Rule[] = rules): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  // Nothing is said of a secret paper but that it is one.
  const isSecret = context.document.faults.some(({kind}) => kind === 'secret')
  for (const rule of from) {
    if (isSecret && rule.faultKind !== 'secret') continue
    if (rule.needs && !isMet(rule.needs, rule.code, context)) continue
    rule.check(context, finding => diagnostics.push(toDiagnostic(rule, finding, context)))
  }
  return diagnostics.map(found => inSource(found, context.document)).sort(compareDiagnostics)
}

/** A finding with everything that its rule knows: code, severity, words, basis. */
export function toDiagnostic(
  rule: Rule,
  finding: Finding,
  {document}: {document: {file: string; status: Status}}
): Diagnostic {
  const {actual, expected, fix} = finding
  const words = {actual, expected, ...finding.words, ...rule.explain?.(finding)}
  const {line, column, endLine, endColumn} = finding.place
  return {
    code: rule.code,
    name: rule.name,
    severity: finding.severity ?? severityOf(rule, document.status),
    file: finding.file ?? document.file,
    line,
    column,
    endLine,
    endColumn,
    message: fill(rule.message, words),
    basis: finding.basis ?? rule.basis,
    hint: fill(rule.hint, words),
    actual,
    expected,
    fix,
    ...(finding.spot && {spot: finding.spot})
  }
}

// --- internal ---

/** Rules look at the text without marks; people look at the source. A fix that would take a mark away is none. */
function inSource(found: Diagnostic, {file, redaction}: RuleContext['document']): Diagnostic {
  if (found.file !== file || redaction.marks.length === 0) return found
  const {line, column, endLine, endColumn, fix} = found
  const isSafe = fix && !redaction.touches(fix.place)
  return {
    ...found,
    ...redaction.toSource({line, column, endLine, endColumn}),
    fix: isSafe ? {...fix, place: redaction.toSource(fix.place)} : undefined
  }
}

function isMet(need: NonNullable<Rule['needs']>, code: string, {printed, word, requested}: RuleContext): boolean {
  if (need === 'request') return requested?.has(code) === true
  return (need === 'print' ? printed : word) !== undefined
}

function severityOf({severity, draftSeverity}: Rule, status: Status) {
  return status === 'draft' ? (draftSeverity ?? severity) : severity
}

function fill(message: Message, words: Explanation): Message {
  return {vi: fillIn('vi', message, words), en: fillIn('en', message, words)}
}

function fillIn(lang: Lang, message: Message, words: Explanation): string {
  const known = Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, shorten(typeof word === 'object' ? word[lang] : word)])
  )
  return fillMessage(chooseParts(message[lang], known), known).trim()
}

/** What an author wrote may be a megabyte long. */
function shorten(word: string | undefined): string | undefined {
  return word !== undefined && word.length > 300 ? `${word.slice(0, 300)}…` : word
}

/** A part in square brackets stays only where its last word is known: `[; có phải “{expected}”?]`. */
function chooseParts(template: string, words: Record<string, string | undefined>): string {
  return template.replace(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/g, (_, part: string, name: string) =>
    words[name] === undefined ? '' : part
  )
}
