import {readLabel} from '../../core/markdown/labels.ts'
import type {LineBlock} from './blocks.ts'

const longestWrappedLine = 140
const fewestWraps = 3
/** A typist's or program's line ends within this share of the width. */
const slack = 0.9

/** Width at which the file's lines were broken, or `undefined` where a line is a paragraph. */
export function wrapWidth(blocks: LineBlock[]): number | undefined {
  const width = longest(blocks.flatMap(block => block.lines.map(line => line.text.length)))
  if (width > longestWrappedLine) return undefined
  const pairs = blocks.flatMap(block =>
    block.lines.slice(1).map((line, index) => [block.lines[index]!.text, line.text] as const)
  )
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length
  return full >= fewestWraps && full * 2 >= pairs.length ? width : undefined
}

/** Whether the second line only stands apart because the first was full. */
export function isWrapped(line: string, next: string, width: number): boolean {
  return isFull(line, next, width) && !startsParagraph(next)
}

// --- internal ---

/** Not `Math.max(...)`: a file may have more lines than a call has room for arguments. */
function longest(lengths: number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0)
}

function isFull(line: string, next: string, width: number): boolean {
  const word = next.split(/\s/, 1)[0]!
  return line.length + 1 + word.length > width * slack
}

function startsParagraph(line: string): boolean {
  return /^(?:[-+•*–—]\s|\(|Kính (?:gửi|trình)|Nơi nhận|Căn cứ\s)/.test(line) || readLabel(line) !== undefined
}
