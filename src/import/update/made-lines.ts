import type {Element, ElementContent} from 'hast'
import type {Node} from 'mdast'
import {placeOf} from '../../core/markdown/fault.ts'
import type {Document} from '../../core/model/document.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'

/** The lines of the page that a block or component of the source prints. */
export type MadeLines = (node: Node) => string[]

/** The lines that components print in a paper, asked for by their nodes; the cells of a row are kept apart. */
export function madeLines(document: Document): MadeLines {
  const roots = buildOfficialTree(document).sections.map(({element}) => element)
  return node => {
    const {line} = placeOf(node)
    const lines = roots.flatMap(root => elementsAt(root, line)).flatMap(linesOf)
    return lines.length > 0 ? lines : ['']
  }
}

/** The words of all notes that a paper prints, those of components too. */
export function printedNotes(document: Document): Set<string> {
  return new Set(
    buildOfficialTree(document)
      .sections.flatMap(({element}) => notesIn(element))
      .map(wordsOf)
  )
}

// --- internal ---

function notesIn(element: Element): Element[] {
  return elementsIn(element).flatMap(child => [
    ...(child.properties.dataNote === undefined ? [] : [child]),
    ...notesIn(child)
  ])
}

const unprinted = new Set(['svg', 'details', 'colgroup'])

/** The outermost elements that come from a line of the source. */
function elementsAt(element: Element, line: number): Element[] {
  if (element.properties.dataLine === line) return [element]
  return elementsIn(element).flatMap(child => elementsAt(child, line))
}

function linesOf(element: Element): string[] {
  if (unprinted.has(element.tagName)) return []
  if (element.tagName === 'caption') return elementsIn(element).map(wordsOf)
  if (element.tagName === 'tr') return [elementsIn(element).flatMap(cellTexts).join('␟')]
  const inner = elementsIn(element).filter(child => !inline.has(child.tagName))
  if (inner.length > 0) return inner.flatMap(linesOf)
  const text = wordsOf(element)
  return text ? [text] : []
}

const inline = new Set(['data', 'span', 'strong', 'em', 'sup', 'br'])

/** A joined cell comes back as its text and empty cells. */
function cellTexts(cell: Element): string[] {
  const span = Number(cell.properties.colSpan ?? 1)
  return [wordsOf(cell), ...Array.from({length: span - 1}, () => '')]
}

function wordsOf(element: Element): string {
  return textIn(element.children).replace(/\s+/g, ' ').trim()
}

/** A note stands in the text at its call, and is a line of its own. */
function textIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      return node.type === 'element' && node.properties.dataNote === undefined ? textIn(node.children) : ''
    })
    .join('')
}

function elementsIn({children}: Element): Element[] {
  return children.filter((child: ElementContent): child is Element => child.type === 'element')
}
