import type {Node} from 'mdast'
import {visit} from 'unist-util-visit'
import {findComponent} from '../components/index.ts'
import type {Component} from '../markdown/attributes.ts'
import {isComponent} from '../markdown/vocabulary.ts'
import type {Document} from '../model/document.ts'

/** The numbers of tables and charts that have a caption, each kind counted through the whole paper, appendices last. */
export function captionNumbers(document: Document): ReadonlyMap<Component, number> {
  const known = numbers.get(document)
  if (known) return known
  const counted = countCaptions(document)
  numbers.set(document, counted)
  return counted
}

// --- internal ---

const numbers = new WeakMap<Document, ReadonlyMap<Component, number>>()

function countCaptions({sections}: Document): Map<Component, number> {
  const counts = {table: 0, chart: 0}
  const found = new Map<Component, number>()
  for (const block of sections.flatMap(({blocks}) => blocks))
    visit(block, (node: Node) => {
      const kind = isComponent(node) && hasCaption(node) ? findComponent(node.name ?? '')?.numbered : undefined
      if (kind && isComponent(node)) found.set(node, ++counts[kind])
    })
  return found
}

function hasCaption({attributes}: Component): boolean {
  return attributes.some(attribute => attribute.type === 'mdxJsxAttribute' && attribute.name === 'caption')
}
