import type {WordElement, WordRole} from '../../core/checker/word-form.ts'
import type {WordSpot} from '../../core/checker/word-spot.ts'
import type {Diagnostic} from '../../core/diagnostic.ts'
import {wordsOf} from '../words.ts'

/** Findings of rules that read text, moved from the lines of the draft to the places of the Word file. */
export function placeDiagnostics(
  found: readonly Diagnostic[],
  mdx: string,
  elements: readonly WordElement[]
): Diagnostic[] {
  const lines = mdx.split('\n')
  const spots = spotsOfLines(lines, elements)
  return found
    .map(({fix: _, ...diagnostic}): Diagnostic => {
      if (diagnostic.spot) return diagnostic
      const spot = spots(diagnostic.line, diagnostic.column) ?? {region: 'body'}
      const line = spot.paragraph ?? 1
      return {...inWordTerms(diagnostic, spots), spot, line, column: 1, endLine: line, endColumn: 1}
    })
    .sort(bySpot(elements))
}

// --- internal ---

type Spots = (line: number, column: number) => WordSpot | undefined

/** The elements behind each line of the draft: its words follow each other there as in the file. */
function spotsOfLines(lines: readonly string[], elements: readonly WordElement[]): Spots {
  const frontEnd = lines.indexOf('---', 1)
  const texts = elements.map(({text}) => ` ${wordsOf(text).join(' ')} `)
  const found = new Map<string, WordSpot>()
  let from = 0
  const locate = (text: string): number => {
    const words = wordsOf(text).join(' ')
    if (words === '') return -1
    const isIt = (each: string) => each === ` ${words} ` || (words.length > shortestPart && each.includes(` ${words} `))
    const at = texts.findIndex((each, index) => index >= from && isIt(each))
    return at >= 0 ? at : texts.findIndex(isIt)
  }
  lines.forEach((line, index) => {
    if (index <= frontEnd) return
    for (const {column, text} of partsOf(line)) {
      const at = locate(text)
      if (at < 0) continue
      if (elements[at]?.role !== 'footnote') from = at
      found.set(`${index + 1}:${column}`, elements[at]!.spot)
    }
  })
  return (line, column) => {
    if (line - 1 <= frontEnd) return spotOfField(lines[line - 1] ?? '', elements)
    const part = partsOf(lines[line - 1] ?? '').findLast(each => each.column <= column)
    return found.get(`${line}:${part?.column ?? 1}`)
  }
}

/** Messages that name another line of the draft name its paragraph instead. */
function inWordTerms(diagnostic: Diagnostic, spots: Spots): Diagnostic {
  const {message} = diagnostic
  const told = (pattern: RegExp, word: string, text: string) =>
    text.replace(pattern, (whole, line: string) => {
      const paragraph = spots(Number(line), 1)?.paragraph
      return paragraph === undefined ? whole : `${word} ${paragraph}`
    })
  return {
    ...diagnostic,
    message: {
      vi: told(/(?<=ở )dòng (\d+)/g, 'đoạn', message.vi),
      en: told(/\bline (\d+)/g, 'paragraph', message.en)
    }
  }
}

/** A word or two may stand in any paragraph. */
const shortestPart = 12

/** A line of the draft, or the cells of a row, each with its first column; the name of a note is none of its words. */
function partsOf(line: string): {column: number; text: string}[] {
  if (!line.startsWith('|')) return [{column: 1, text: withoutSyntax(line)}]
  const parts: {column: number; text: string}[] = []
  let column = 1
  for (const cell of line.split(/(?<!\\)\|/)) {
    parts.push({column, text: withoutSyntax(cell)})
    column += cell.length + 1
  }
  return parts
}

function withoutSyntax(line: string): string {
  return line.replace(/\[\^[^\]]*\]:?/g, ' ').replace(/&#x[\dA-F]+;/gi, ' ')
}

const fieldRoles: Record<string, WordRole> = {
  type: 'type-name',
  codeNumber: 'number',
  codeNotation: 'number',
  issuedDate: 'place-date',
  place: 'place-date',
  subject: 'subject',
  organName: 'organ',
  recipients: 'recipients-label',
  signer: 'position'
}

function spotOfField(line: string, elements: readonly WordElement[]): WordSpot | undefined {
  const role = fieldRoles[/^\w+/.exec(line)?.[0] ?? '']
  return elements.find(element => element.role === role)?.spot ?? {region: 'opening'}
}

/** The order in which a reader meets them: the sheet, the paper from its head to its end, the margins. */
function bySpot(elements: readonly WordElement[]): (first: Diagnostic, second: Diagnostic) => number {
  const rank = ({spot}: Diagnostic): number => {
    if (!spot || spot.region === 'sheet') return -2
    const at = elements.findIndex(element => element.spot === spot)
    if (at >= 0) return at
    const firstOfRegion = elements.findIndex(element => element.spot.region === spot.region)
    if (firstOfRegion >= 0) return firstOfRegion - 0.5
    return spot.region === 'closing' ? elements.length : -1
  }
  const ranks = new Map<Diagnostic, number>()
  const rankOf = (diagnostic: Diagnostic): number => {
    const known = ranks.get(diagnostic) ?? rank(diagnostic)
    ranks.set(diagnostic, known)
    return known
  }
  return (first, second) => rankOf(first) - rankOf(second) || (first.code < second.code ? -1 : 1)
}
