import type {Diagnostic, Lang, Message, Severity} from '../../diagnostic.ts'
import {type SourceLines, sourceLines} from '../source-lines.ts'
import {spotWords} from '../word-spot.ts'
import {codeFrame} from './code-frame.ts'
import {showable} from './display-text.ts'
import {countSeverities, type ReportOptions} from './report.ts'

/** The findings for people: place, severity, code and message; the line with a marker; hint and basis; a summary. */
export function textReport(diagnostics: readonly Diagnostic[], options: ReportOptions & {colour: boolean}): string {
  const {lang, sources, colour} = options
  const paint = colour ? painted : plain
  const lines = linesOnce(sources)
  const blocks = diagnostics.map(found => describe(found, lines(found.file), lang, paint))
  return [...blocks, summary(diagnostics, lang, paint)].join('\n')
}

// --- internal ---

type Paint = (style: keyof typeof styles, text: string) => string

const styles = {error: 31, warning: 33, info: 36, bold: 1, faint: 2} as const

function painted(style: keyof typeof styles, text: string): string {
  return `\u001B[${styles[style]}m${text}\u001B[0m`
}

function plain(_: keyof typeof styles, text: string): string {
  return text
}

const severities: Record<Severity, Message> = {
  error: {vi: 'lỗi', en: 'error'},
  warning: {vi: 'cảnh báo', en: 'warning'},
  info: {vi: 'lưu ý', en: 'note'}
}

/** Many findings share a file: its lines are counted once. */
function linesOnce(sources: ReadonlyMap<string, string>): (file: string) => SourceLines | undefined {
  const known = new Map<string, SourceLines>()
  return file => {
    const text = sources.get(file)
    if (text !== undefined && !known.has(file)) known.set(file, sourceLines(text))
    return known.get(file)
  }
}

function describe(found: Diagnostic, lines: SourceLines | undefined, lang: Lang, paint: Paint): string {
  const {file, line, column, severity, code, message, hint, basis, spot} = found
  const where = spot ? ` ${oneLine(spotWords(spot)[lang])}` : `${line}:${column}`
  const place = paint('bold', `${showable(file)}:${where}`)
  const head = `${place} ${paint(severity, `${severities[severity][lang]} ${code}`)} ${oneLine(message[lang])}`
  const remarks = [
    ...(hint ? [`${lang === 'vi' ? 'Cách sửa' : 'Hint'}: ${oneLine(hint[lang])}`] : []),
    `${lang === 'vi' ? 'Căn cứ' : 'Basis'}: ${basis}`
  ]
  return `${[head, ...frame(found, lines, paint), ...remarks.map(remark => paint('faint', `  ${remark}`))].join('\n')}\n`
}

function frame(found: Diagnostic, lines: SourceLines | undefined, paint: Paint): string[] {
  const text = lines?.line(found.line) ?? ''
  if (text.trim() === '') return []
  const {source, marker} = codeFrame(text, found)
  const number = String(found.line)
  const margin = ' '.repeat(number.length)
  return [
    `  ${paint('faint', `${number} |`)} ${source}`,
    `  ${paint('faint', `${margin} |`)} ${paint(found.severity, marker)}`
  ]
}

function oneLine(text: string): string {
  return showable(text.replace(/\s+/g, ' '))
}

function summary(diagnostics: readonly Diagnostic[], lang: Lang, paint: Paint): string {
  if (diagnostics.length === 0) return lang === 'vi' ? 'Không có gì phải sửa.\n' : 'Nothing to correct.\n'
  const counts = countSeverities(diagnostics)
  const found = (['error', 'warning', 'info'] as const).filter(severity => counts[severity] > 0)
  const parts = found.map(severity => paint(severity, counted(counts[severity], severities[severity], lang)))
  const files = new Set(diagnostics.map(({file}) => file)).size
  return `${parts.join(', ')} ${lang === 'vi' ? 'trong' : 'in'} ${counted(files, {vi: 'tệp', en: 'file'}, lang)}.\n`
}

/** Vietnamese knows no plural. */
function counted(count: number, word: Message, lang: Lang): string {
  return `${count} ${word[lang]}${lang === 'en' && count !== 1 ? 's' : ''}`
}
