import type {Element, Properties} from 'hast'
import {textWidth} from '../official/letter-widths.ts'
import {label, labelLine, labelSize, rectangle} from './drawing.ts'

/** Width of words in points, as labels are set. */
export function widthOf(words: string, size = labelSize, weight: 'regular' | 'bold' = 'regular'): number {
  return textWidth(words, weight) * size
}

/** The widest of several texts; 0 for none. */
export function widest(texts: readonly string[], size = labelSize): number {
  return Math.max(0, ...texts.map(text => widthOf(text, size)))
}

/** Words broken into lines of at most that width; a single word may be wider. */
export function linesOf(words: string, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Lines of at most that width and number; the rest of a longer text is named by an ellipsis. */
export function fewLinesOf(words: string, width: number, most: number): string[] {
  const lines = linesOf(words, width)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
}

/** Whether each text fits lines of that width, none of its words broken. */
export function fitLines(texts: readonly string[], width: number, most: number): boolean {
  return texts.every(text => {
    const lines = linesOf(text, width)
    return lines.length <= most && lines.every(line => widthOf(line) <= width)
  })
}

/** Lines of words below each other, the first one's base line at `y`. */
export function labelLines(x: number, y: number, lines: readonly string[], properties: Properties = {}): Element[] {
  return lines.map((words, index) => label(x, y + index * labelLine, words, properties))
}

/** Words centred on a mark, on a ground of their own: a stroke around them would make pictures of the letters in the PDF. */
export function labelOnMark(x: number, y: number, words: string): Element[] {
  const width = widthOf(words) + 3
  const ground = {x: x - width / 2, y: y - labelSize * 0.85, width, height: labelSize * 1.05}
  return [rectangle(ground, {className: ['label-ground'], fill: '#fff'}), label(x, y, words, {textAnchor: 'middle'})]
}

/** Lines of words whose middle is at `y`. */
export function centredLines(x: number, y: number, lines: readonly string[], properties: Properties = {}): Element[] {
  return labelLines(x, y + labelSize * 0.35 - ((lines.length - 1) * labelLine) / 2, lines, properties)
}
