import type {Node, Text} from 'mdast'
import type {Place} from '../diagnostic.ts'
import {placeOf} from '../markdown/fault.ts'
import {walkTree} from '../markdown/walk-tree.ts'
import type {Document} from '../model/document.ts'
import type {FrontMatterField} from '../model/front-matter.ts'
import {oncePerDocument} from './once-per-document.ts'
import {type SourceLines, sourceLines} from './source-lines.ts'

/** Where a stretch of a span stands; `verbatim`: the source has the same letters there, so that a fix may replace them. */
export interface Located {
  place: Place
  /** where the place begins in the source */
  offset: number
  verbatim: boolean
}

/** A run of the paper's words, and the way from it back to the source. */
export interface TextSpan {
  text: string
  locate: (start: number, end: number) => Located
}

/** The words of a paper as authors wrote them: running text, notes and tables, and the sentences of the front matter. */
export const textSpans = oncePerDocument((document): TextSpan[] => {
  const source = sourceOf(document)
  const spans = frontMatterSpans(document, source)
  walkTree(document.body, node => {
    if (isText(node)) spans.push(spanOf(node.value, placeOf(node), source))
  })
  return spans
})

/** Every match of a pattern in the words of a paper, with its place. */
export function searchText(document: Document, pattern: RegExp): {match: RegExpExecArray; located: Located}[] {
  return textSpans(document).flatMap(({text, locate}) =>
    [...text.matchAll(pattern)].map(match => ({match, located: locate(match.index, match.index + match[0].length)}))
  )
}

/** A paper's text by its lines. */
export interface Source {
  text: string
  lines: SourceLines
}

export const sourceOf = oncePerDocument(({text}): Source => ({text, lines: sourceLines(text)}))

/** Words with the place where they stand in the source, letter by letter. */
export function spanOf(text: string, whole: Place, {text: source, lines}: Source): TextSpan {
  const from = lines.offsetAt(whole.line, whole.column)
  const to = lines.offsetAt(whole.endLine, whole.endColumn)
  let offsets: number[] | undefined
  return {
    text,
    locate(start, end) {
      offsets ??= align(text, source.slice(from, to))
      const first = offsets?.[start]
      const last = offsets?.[end - 1]
      if (first === undefined || last === undefined) return {place: whole, offset: from, verbatim: false}
      const place = lines.placeOf(from + first, from + last + 1)
      const verbatim = source.slice(from + first, from + last + 1) === text.slice(start, end)
      return {place, offset: from + first, verbatim}
    }
  }
}

// --- internal ---

function isText(node: Node): node is Text {
  return node.type === 'text'
}

/** Fields in which papers, days and figures are cited; lists of names hold none. */
const citingFields = ['subject', 'legalBases', 'proposedBy', 'authorityLine'] as const satisfies FrontMatterField[]

function frontMatterSpans(document: Document, source: Source): TextSpan[] {
  return citingFields.flatMap(name => {
    const value = document.front[name]
    if (typeof value === 'string') return [spanOf(value, document.placeOf([name]), source)]
    return (value ?? []).map((item, index) => spanOf(item, document.placeOf([name, index]), source))
  })
}

/** Offset in the source of each letter; escapes, quotes, indents and marks of quotations are passed over, anything else gives up. */
function align(text: string, source: string): number[] | undefined {
  const offsets: number[] = []
  let at = 0
  for (let index = 0; index < text.length; index++) {
    while (at < source.length && source[at] !== text[index] && /[\s\\>"']/.test(source[at]!)) at++
    if (source[at] !== text[index]) return undefined
    offsets.push(at++)
  }
  return offsets
}
