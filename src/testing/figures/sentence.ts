import type {Place} from '../../core/diagnostic.ts'

/** Offsets in a text, the end exclusive. */
export interface Range {
  start: number
  end: number
}

/** The sentence (or the table row, or the line of a list) in which a phrase stands. */
export function sentenceAround(text: string, phrase: string): Range {
  const at = text.indexOf(phrase)
  const before = text.slice(0, at)
  const after = text.slice(at + phrase.length)
  return {
    start: Math.max(before.lastIndexOf('\n') + 1, lastEnd(before)),
    end: at + phrase.length + (after.match(sentenceEnd)?.index ?? after.length)
  }
}

/** A place in a file as offsets in its body, which starts at the given line. */
export function rangeOf(body: string, place: Place, bodyLine: number): Range {
  const lines = body.split('\n')
  const offset = (line: number, column: number) =>
    lines.slice(0, line - bodyLine).reduce((sum, {length}) => sum + length + 1, 0) + column - 1
  return {start: offset(place.line, place.column), end: offset(place.endLine, place.endColumn)}
}

/** Whether two ranges share a letter. */
export function touch(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

// --- internal ---

const sentenceEnd = /\n|[.!?] (?=\p{Lu})/u

function lastEnd(text: string): number {
  const last = [...text.matchAll(/[.!?] (?=\p{Lu}|$)/gu)].at(-1)
  return last ? last.index + 2 : 0
}
