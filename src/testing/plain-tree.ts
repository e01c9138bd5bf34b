import type {Element, ElementContent} from 'hast'
import type {Document} from '../core/model/document.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {plainTable} from './plain-table.ts'

/** What a reader of the printed paper can tell apart: parts, classes, texts with their emphasis, tables, notes. */
export type PlainNode = string | {name: string; children: PlainNode[]}

/**
 * The official tree without what no Word page shows: places in the source, formulas behind values, the depth of counted lists.
 * What a component prints is what its words, emphasis and cells are, as if somebody had typed them.
 */
export function plainTree(document: Document): PlainNode[][] {
  return buildOfficialTree(document).sections.map(({element, orientation}) => [
    orientation,
    ...plainNodes(element.children)
  ])
}

// --- internal ---

const transparent = new Set(['data', 'span', 'div', 'header', 'figure'])
/** Word has a picture for the one, and nothing for the other. */
const unprinted = new Set(['svg', 'details'])
const lineTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td'])
/** Lines of the head that are broken by width: each line is a paragraph in Word. */
const brokenLines = new Set(['organ-line', 'parent-organ', 'subject-line', 'copy-stamp-line'])
/** Lines beside a table or chart from data, and how style sheets set them. */
const madeLines: Readonly<Record<string, string>> = {
  'caption-text': 'strong',
  figcaption: 'strong',
  'unit-line': 'em',
  'data-source': 'em'
}

function plainNodes(nodes: readonly ElementContent[]): PlainNode[] {
  return tidy(nodes.flatMap(plainNode))
}

function plainNode(node: ElementContent): PlainNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element' || unprinted.has(node.tagName)) return []
  if (node.tagName === 'br') return ['\n']
  if (node.tagName === 'table') return [...captionOf(node).flatMap(plainNode), plainTable(node, plainNodes)]
  const name = nameOf(node)
  const look = [...name.split(' '), node.tagName].map(each => madeLines[each]).find(Boolean)
  if (look) return [{name: 'text', children: [{name: look, children: plainNodes(node.children)}]}]
  if (name === 'footnote') return [{name, children: plainNodes(node.children)}]
  if (transparent.has(node.tagName)) return node.children.flatMap(plainNode)
  const children = plainNodes(node.children)
  if (lineTags.has(node.tagName) && children.length === 0) return []
  if (brokenLines.has(name)) return [{name, children: [children.join('').replace(/\s+/g, ' ')]}]
  return [{name, children}]
}

/** The lines above a table. */
function captionOf(table: Element): Element[] {
  const caption = table.children.find(child => child.type === 'element' && child.tagName === 'caption')
  return caption?.type === 'element' ? caption.children.filter(child => child.type === 'element') : []
}

function nameOf({tagName, properties}: Element): string {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  // A counted list comes back as paragraphs with labels; dashes keep their depth.
  const depth = classes.includes('dash') && properties.dataDepth ? [`dash-${properties.dataDepth}`] : []
  return [...classes, ...depth].join(' ') || tagName
}

/** Neighbouring texts are one; spaces fall together, and none stands at an edge. */
function tidy(nodes: PlainNode[]): PlainNode[] {
  const joined: PlainNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node
    else if (isBroken(node) && isBroken(last) && node.name === last.name)
      joined[joined.length - 1] = {...last, children: [`${last.children.join('')} ${node.children.join('')}`]}
    else joined.push(node)
  }
  return joined
    .map((node, index) => (typeof node === 'string' ? tidyText(node, index === 0, index === joined.length - 1) : node))
    .filter(node => node !== '')
}

function isBroken(node: PlainNode | undefined): node is Exclude<PlainNode, string> {
  return typeof node === 'object' && brokenLines.has(node.name)
}

function tidyText(text: string, isFirst: boolean, isLast: boolean): string {
  const spaced = text.replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n').replace(/[ \u00a0]+/g, ' ')
  const started = isFirst ? spaced.trimStart() : spaced
  return isLast ? started.trimEnd() : started
}
