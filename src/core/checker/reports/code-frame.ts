import type {Place} from '../../diagnostic.ts'
import {lettersOf, showable, widthOf} from './display-text.ts'

/** A line of the source and, below it, the marker under a place. */
export interface CodeFrame {
  source: string
  marker: string
}

/** Show the part of a line around a place: at most `columns` wide, cut ends shown as `…`. */
export function codeFrame(line: string, place: Place, columns = 100): CodeFrame {
  const start = Math.min(place.column - 1, line.length)
  const end = place.endLine > place.line ? line.length : Math.min(Math.max(place.endColumn - 1, start), line.length)
  // A letter takes several units at times: more than the window is cut out before letters are counted.
  const near = columns * 4
  const before = shown(line.slice(Math.max(0, start - near), start))
  const marked = shown(line.slice(start, Math.min(end, start + near)))
  const after = shown(line.slice(end, end + near))
  const middle = takeWidth(marked, columns - 2)
  const room = columns - totalWidth(middle)
  const isWhole = middle.length === marked.length && end <= start + near
  const right = isWhole ? takeWidth(after, room - Math.min(totalWidth(before), room >> 1)) : []
  const left = takeWidth(before.toReversed(), room - totalWidth(right)).toReversed()
  const cutLeft = start > near || left.length < before.length
  const cutRight = !isWhole || right.length < after.length || end + near < line.length
  return {
    source: [cutLeft ? '…' : '', ...left, ...middle, ...right, cutRight ? '…' : ''].join(''),
    marker: `${cutLeft ? ' ' : ''}${left.map(blank).join('')}${'^'.repeat(Math.max(totalWidth(middle), 1))}`
  }
}

// --- internal ---

function shown(text: string): string[] {
  return lettersOf(showable(text))
}

function totalWidth(letters: readonly string[]): number {
  return letters.reduce((width, letter) => width + widthOf(letter), 0)
}

function takeWidth(letters: readonly string[], width: number): string[] {
  let left = width
  const end = letters.findIndex(letter => {
    left -= widthOf(letter)
    return left < 0
  })
  return letters.slice(0, end < 0 ? letters.length : end)
}

/** A tab is as wide as the terminal makes it, in both lines. */
function blank(letter: string): string {
  return letter === '\t' ? '\t' : ' '.repeat(widthOf(letter))
}
