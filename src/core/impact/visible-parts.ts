import type {Element, ElementContent} from 'hast'
import type {OfficialTree} from '../official/official-tree.ts'

/** What a reader takes for one thing. */
export type PartKind = 'sentence' | 'heading' | 'note' | 'table' | 'chart'

/** A part of a paper as it is read: a sentence has one row of one cell, a table has its rows. */
export interface VisiblePart {
  kind: PartKind
  /** in the source text; absent for what front matter alone makes */
  line?: number
  rows: VisibleRow[]
}

/** One row of words. */
export interface VisibleRow {
  cells: readonly string[]
  line?: number
}

/** The parts of a paper in reading order, notes after the sentence that calls them. */
export function visibleParts({sections}: OfficialTree): VisiblePart[] {
  return sections.flatMap(({element}) => partsOf(element, undefined))
}

// --- internal ---

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function partsOf(element: Element, outer: number | undefined): VisiblePart[] {
  const line = lineOf(element) ?? outer
  if (element.tagName === 'table') return tableParts(element, line)
  if (element.tagName === 'figure') return chartParts(element, line)
  const blocks = elementsOf(element).filter(isBlock)
  if (blocks.length > 0) return blocks.flatMap(block => partsOf(block, line))
  const kind = headings.includes(element.tagName) ? 'heading' : 'sentence'
  return textParts(kind, element, line)
}

function textParts(kind: PartKind, element: Element, line: number | undefined): VisiblePart[] {
  const text = textOf(element)
  const own: VisiblePart[] = text ? [{kind, line, rows: [{cells: [text], line}]}] : []
  return [...own, ...notesIn(element).flatMap(note => noteParts(note, line))]
}

function noteParts(note: Element, outer: number | undefined): VisiblePart[] {
  const line = lineOf(note) ?? outer
  const text = note.children.map(wordsOf).join('').trim()
  return [{kind: 'note', line, rows: [{cells: [text], line}]}]
}

function tableParts(table: Element, line: number | undefined): VisiblePart[] {
  const captions = elementsOf(table).filter(({tagName}) => tagName === 'caption')
  const rows = descendants(table, 'tr').map(row => ({
    cells: elementsOf(row).map(cell => textOf(cell)),
    line: lineOf(row) ?? line
  }))
  return [
    ...captions.flatMap(caption => textParts('sentence', caption, line)),
    {kind: 'table', line, rows},
    ...notesIn(table).flatMap(note => noteParts(note, line))
  ]
}

/** A chart is read by the figures that come with it. */
function chartParts(figure: Element, line: number | undefined): VisiblePart[] {
  const rows = descendants(figure, 'tr').map(row => elementsOf(row).map(textOf).join(' '))
  const captions = descendants(figure, 'figcaption').flatMap(caption => textParts('sentence', caption, line))
  return [{kind: 'chart', line, rows: [{cells: [rows.join('; ')], line}]}, ...captions]
}

const blockTags = ['section', 'div', 'p', ...headings, 'table', 'figure', 'blockquote', 'ul', 'ol', 'li']

function isBlock({tagName}: Element): boolean {
  return blockTags.includes(tagName)
}

/** The words of an element without its notes, which are read for themselves. */
function textOf(element: Element): string {
  return element.children
    .map(wordsOf)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isNote(node) || isNoteAgain(node)) return ''
  return node.tagName === 'br' ? ' ' : node.children.map(wordsOf).join('')
}

function isNote({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('footnote')
}

/** The number of a note that was read before is no word. */
function isNoteAgain({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('note-again')
}

function notesIn(element: Element): Element[] {
  return elementsOf(element).flatMap(child => (isNote(child) ? [child] : notesIn(child)))
}

function descendants(element: Element, tagName: string): Element[] {
  return elementsOf(element).flatMap(child => (child.tagName === tagName ? [child] : descendants(child, tagName)))
}

function elementsOf({children}: Element): Element[] {
  return children.filter(child => child.type === 'element')
}

function lineOf({properties}: Element): number | undefined {
  return typeof properties.dataLine === 'number' ? properties.dataLine : undefined
}
