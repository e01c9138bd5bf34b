import type {Element, Nodes} from 'hast'
import type {Document} from '../core/model/document.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'

/** The words that stand on the sheets of a paper, sorted: what every export must hold, no more and no less. */
export function officialWords(document: Document): string[] {
  const notes: string[] = []
  const texts = buildOfficialTree(document).sections.map(({element}) => textOf(element, notes))
  return sortedWords([...texts, ...notes].join(' '))
}

/** The words of a text, sorted. */
export function sortedWords(text: string): string[] {
  return text
    .split(/\s+/)
    .filter(word => word !== '')
    .sort()
}

// --- internal ---

const inline = ['span', 'strong', 'em', 'sup', 'data']

function textOf(node: Nodes, notes: string[]): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type !== 'element') return node.children.map((child: Nodes) => textOf(child, notes)).join('')
  // A drawing is a picture there; what only screens show is left out.
  if (node.tagName === 'svg' || node.properties.dataUnprinted !== undefined) return ''
  const text = node.tagName === 'br' ? ' ' : node.children.map((child: Nodes) => textOf(child, notes)).join('')
  if (!isNote(node)) return inline.includes(node.tagName) ? text : ` ${text} `
  notes.push(text)
  return ''
}

function isNote({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('footnote')
}
