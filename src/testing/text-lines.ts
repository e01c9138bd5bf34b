import {mmPerPoint, type PdfBox} from './drawn-boxes.ts'
import type {PdfPage, PdfText} from './open-pdf.ts'

/** A line of text, or the part of it that stands in one column; lengths in mm, sizes in points. */
export interface TextLine {
  text: string
  left: number
  right: number
  centre: number
  /** from the top edge of the sheet */
  baseline: number
  size: number
  bold: boolean
  italic: boolean
}

/** The lines of a page from top to bottom; what a wide gap divides are lines of their own. */
export function textLines(page: PdfPage): TextLine[] {
  const rows = Map.groupBy(page.items, item => rowOf(item, page.items))
  return [...rows.values()]
    .flatMap(row => columns(row.sort((a, b) => a.x - b.x)))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
}

/** The first line of a page that begins with these words. */
export function findLine(page: PdfPage, start: string): TextLine {
  const lines = textLines(page)
  const line = lines.find(({text}) => text.startsWith(start))
  if (!line) throw new Error(`no line “${start}” in:\n${lines.map(({text}) => text).join('\n')}`)
  return line
}

/** The line with these words and the lines below it, on the same page. */
export function linesFrom(page: PdfPage, start: string): TextLine[] {
  const first = findLine(page, start)
  return textLines(page).filter(({baseline}) => baseline >= first.baseline - sameRow)
}

/** The rule right below a line; throws where there is none. */
export function ruleBelow(page: PdfPage, {baseline, centre, size}: TextLine): PdfBox {
  const rule = page.boxes.find(
    ({x, y, width, height}) =>
      height < hairline && y > baseline && y < baseline + size * mmPerPoint && x < centre && centre < x + width
  )
  if (!rule) throw new Error(`no rule below ${baseline} in ${JSON.stringify(page.boxes)}`)
  return rule
}

/** Rules, not frames, as wide as the given width. */
export function rulesOfWidth(page: PdfPage, width: number): PdfBox[] {
  return page.boxes.filter(box => box.height < hairline && Math.abs(box.width - width) < 0.5)
}

// --- internal ---

/** mm between baselines of one row */
const sameRow = 0.3
/** mm between columns, wider than any space of a justified line; less where the style changes too */
const columnGap = 7
const styledGap = 1.8
const hairline = 0.6

function rowOf(item: PdfText, items: PdfText[]): number {
  return items.find(other => Math.abs(other.y - item.y) < sameRow)?.y ?? item.y
}

function columns(row: PdfText[]): TextLine[] {
  const parts: PdfText[][] = []
  for (const item of row) {
    const last = parts.at(-1)?.at(-1)
    const gap = last ? item.x - (last.x + last.width) : Number.POSITIVE_INFINITY
    if (gap < (last?.bold === item.bold ? columnGap : styledGap)) parts.at(-1)?.push(item)
    else parts.push([item])
  }
  return parts.map(textLine)
}

function textLine(items: PdfText[]): TextLine {
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) throw new Error('a line has text')
  const right = last.x + last.width
  const text = items.map((item, index) => `${index > 0 && isApart(items[index - 1], item) ? ' ' : ''}${item.text}`)
  return {
    text: text.join('').replace(/\s+/g, ' ').trim(),
    left: first.x,
    right,
    centre: (first.x + right) / 2,
    baseline: first.y,
    size: first.size,
    bold: first.bold,
    italic: first.italic
  }
}

function isApart(before: PdfText | undefined, item: PdfText): boolean {
  return before !== undefined && item.x - (before.x + before.width) > 0.15 * item.size * mmPerPoint
}
