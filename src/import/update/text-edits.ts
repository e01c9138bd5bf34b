import type {Range} from './units.ts'

/** One replacement in a text; an empty range only inserts. */
export interface TextEdit extends Range {
  text: string
}

/** The text after all edits; those at one place stand in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, index) => ({...edit, index})).sort((a, b) => a.start - b.start || a.index - b.index)
  const pieces: string[] = []
  let from = 0
  for (const {start, end, text: written} of sorted) {
    pieces.push(text.slice(from, Math.max(from, start)), written)
    from = Math.max(from, end)
  }
  return [...pieces, text.slice(from)].join('')
}

/** Written in the place of an old stretch: further lines stand under the first. */
export function replaceRange(text: string, range: Range, written: string): TextEdit {
  return {...range, text: underneath(text, range.start, written)}
}

/** Taken out with its line, or with the empty lines below it where it was a block. */
export function removeRange(text: string, {start, end}: Range, isBlock: boolean): TextEdit {
  const below = /^[ \t]*\n*/.exec(text.slice(end))?.[0] ?? ''
  const line = isBlock ? below : below.slice(0, below.indexOf('\n') + 1)
  return {start: lineStart(text, start), end: end + line.length, text: ''}
}

/** A block of its own below another one. */
export function insertBlock(text: string, above: Range, written: string): TextEdit {
  const indent = indentAt(text, above.start)
  return {start: above.end, end: above.end, text: `\n\n${indent}${written.replaceAll('\n', `\n${indent}`)}`}
}

/** A line right below another one, indented like it. */
export function insertLine(text: string, above: Range, written: string): TextEdit {
  const indent = indentAt(text, above.start)
  const block = written.replaceAll('\n', `\n${indent}  `)
  return {start: above.end, end: above.end, text: `\n${indent}${block}`}
}

/** The end of the line after the one in which the range ends: a table's head has a rule below it. */
export function nextLineEnd(text: string, end: number): number {
  const line = text.indexOf('\n', end)
  const next = text.indexOf('\n', line + 1)
  return line < 0 || next < 0 ? text.length : next
}

// --- internal ---

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? ''
}

/** The mark of a list or quote before the range holds for its further lines too. */
function underneath(text: string, at: number, written: string): string {
  const lead = text.slice(lineStart(text, at), at)
  const below = lead.includes('>') ? lead : ' '.repeat(lead.length)
  return written.replaceAll('\n', `\n${below}`)
}
