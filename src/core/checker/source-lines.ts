import type {Place} from '../diagnostic.ts'

/** A text by its lines: from offsets to places and back. Offsets count UTF-16 units from 0. */
export interface SourceLines {
  count: number
  /** the line's text without its end; '' where there is no such line */
  line: (line: number) => string
  offsetAt: (line: number, column: number) => number
  placeOf: (start: number, end: number) => Place
}

/** Split a text at its line ends (`\n`, `\r\n`, `\r`, as Markdown counts them). */
export function sourceLines(text: string): SourceLines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({0: end, index}) => index + end.length)]
  const lineAt = (offset: number) => lastAtMost(starts, offset)
  const startOf = (line: number) => starts[line - 1] ?? text.length
  return {
    count: starts.length,
    line: line => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, ''),
    offsetAt: (line, column) => Math.min(startOf(line) + column - 1, startOf(line + 1)),
    placeOf(start, end) {
      const line = lineAt(start)
      const endLine = lineAt(end)
      return {line, column: start - startOf(line) + 1, endLine, endColumn: end - startOf(endLine) + 1}
    }
  }
}

// --- internal ---

/** How many of the ascending numbers are at most the limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
