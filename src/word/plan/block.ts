import type {Element} from 'hast'
import type {Block, Inline, Paragraph, Table, TableCell} from '../paper.ts'
import type {ParagraphLayout} from '../style.ts'
import type {StyleId} from '../style-names.ts'
import {uprightBlanks} from './blanks.ts'
import {planInlines, splitLines} from './inlines.ts'
import type {PlanContext} from './plan-context.ts'

/** A paragraph of a style, with what it has different. */
export function paragraph(style: StyleId, inlines: Inline[], more: Partial<Paragraph> = {}): Paragraph {
  return {kind: 'paragraph', style, inlines, layout: {}, ...more}
}

/** One paragraph for each line of an element: head and title have no breaks inside their paragraphs. */
export function linesOf(context: PlanContext, element: Element, style: StyleId): Paragraph[] {
  // An element without words has no height on the sheet either.
  const lines = splitLines(planInlines(context, element.children)).filter(line => line.length > 0)
  return lines.map(line => paragraph(style, uprightBlanks(context, style, line)))
}

/** A table without lines: one row, or several, of columns beside each other. */
export function layoutTable(widths: number[], rows: Block[][][], description: string): Table {
  return {
    kind: 'table',
    look: 'layout',
    colour: '#000000',
    before: 0,
    hasSource: false,
    widths,
    description,
    rows: rows.map(cells => ({head: false, cells: cells.map(blocks => cellOf(blocks))}))
  }
}

/** A cell; an empty one still holds a paragraph, as the formats ask. */
export function cellOf(blocks: Block[], more: Partial<TableCell> = {}): TableCell {
  const filled = blocks.at(-1)?.kind === 'paragraph' ? blocks : [...blocks, paragraph('table-cell', [])]
  return {blocks: filled, columns: 1, rows: 1, middle: false, ...more}
}

/** The blocks with something different in the layout of the first one; a table takes the room above it only. */
export function withFirst(blocks: Block[], layout: Partial<ParagraphLayout>): Block[] {
  const [first, ...rest] = blocks
  if (!first) return []
  if (first.kind === 'table') return [{...first, before: layout.before ?? first.before}, ...rest]
  return [{...first, layout: {...first.layout, ...layout}}, ...rest]
}

/** The words of a paragraph, as far as they are text. */
export function wordsIn(inlines: readonly Inline[]): string {
  return inlines.map(inline => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : '')).join('')
}
