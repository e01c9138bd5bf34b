import {createHash} from 'node:crypto'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Element, ElementContent} from 'hast'
import type {Document, WorkspaceData} from '../core/model/document.ts'
import {readDocument} from '../core/model/read-document.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {type Imported, importFile} from '../import/import-file.ts'
import {writeDocx} from '../word/docx/write-docx.ts'
import {planPaper} from '../word/plan/plan-paper.ts'

/** A paper as the Word file that `export` makes of it. */
export function exportDocx(document: Document): Promise<Uint8Array> {
  const contentHash = createHash('sha256').update(document.text).digest('hex')
  return writeDocx(planPaper(document, contentHash), document.profile)
}

/** The same file without the source that it carries: what comes in then comes from its pages alone. */
export function withoutOrigin(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  for (const name of Object.keys(parts)) if (name.startsWith('customXml/')) delete parts[name]
  const links = strFromU8(parts['word/_rels/document.xml.rels']!).replace(/<Relationship [^>]*customXml[^>]*\/>/g, '')
  return zipSync({...parts, 'word/_rels/document.xml.rels': strToU8(links)})
}

/** A paper after its way through Word: what was imported, read like any other. */
export async function throughWord(
  document: Document,
  data: WorkspaceData
): Promise<{imported: Imported; document: Document}> {
  const imported = await importFile(withoutOrigin(await exportDocx(document)), 'van-ban.docx')
  if ('error' in imported) throw new Error(imported.error.en)
  // An import is a draft until somebody says otherwise; the number tells what it was.
  const text = document.status === 'draft' ? imported.mdx : imported.mdx.replace(/^status: draft\n/m, '')
  return {imported, document: readDocument({id: document.id, file: document.file, text}, data)}
}

/** What a reader of the printed paper can tell apart: parts, classes, texts with their emphasis, tables, notes. */
export type PlainNode = string | {name: string; children: PlainNode[]}

/** The official tree without what Word does not carry: places in the source, formulas behind values, the depth of counted lists. */
export function plainTree(document: Document): PlainNode[][] {
  return buildOfficialTree(document).sections.map(({element, orientation}) => [
    orientation,
    ...plainNodes(element.children)
  ])
}

/** The words of a paper line by line: what must agree where a table or chart from data comes back as a typed one. */
export function plainLines(document: Document): string[] {
  return plainTree(document).flatMap(section => section.flatMap(linesOf))
}

// --- internal ---

const transparent = new Set(['data', 'span', 'div', 'thead', 'tbody', 'header'])
/** Word has a picture for the one, and nothing for the other. */
const unprinted = new Set(['svg', 'details'])
const lineTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td'])
/** Lines of the head that are broken by width: each line is a paragraph in Word. */
const brokenLines = new Set(['organ-line', 'parent-organ', 'subject-line'])

function plainNodes(nodes: readonly ElementContent[]): PlainNode[] {
  return tidy(nodes.flatMap(plainNode))
}

function plainNode(node: ElementContent): PlainNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element' || unprinted.has(node.tagName)) return []
  if (node.tagName === 'br') return ['\n']
  const name = nameOf(node)
  if (name === 'footnote') return [{name, children: plainNodes(node.children)}]
  if (transparent.has(node.tagName)) return node.children.flatMap(plainNode)
  const children = plainNodes(node.children)
  if (lineTags.has(node.tagName) && children.length === 0 && !node.tagName.startsWith('t')) return []
  if (brokenLines.has(name)) return [{name, children: [children.join('').replace(/\s+/g, ' ')]}]
  return [{name, children}]
}

function nameOf({tagName, properties}: Element): string {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  // A counted list comes back as paragraphs with labels; dashes keep their depth.
  const depth = classes.includes('dash') && properties.dataDepth ? [`dash-${properties.dataDepth}`] : []
  return [...classes.filter(each => each !== 'align-left'), ...depth].join(' ') || tagName
}

/** A row is one line; a caption and the unit beside it are two. */
function linesOf(node: PlainNode): string[] {
  if (typeof node === 'string') return [node]
  if (containers.has(node.name.split(' ')[0] ?? '')) return node.children.flatMap(linesOf)
  return [wordsOf(node).replace(/\s+/g, ' ').trim()].filter(Boolean)
}

const containers = new Set(['data', 'figure', 'chart', 'caption', 'blockquote'])

function wordsOf(node: PlainNode): string {
  if (typeof node === 'string') return node
  const isRow = node.name === 'tr' || node.name.startsWith('data-')
  return node.children
    .map(wordsOf)
    .filter(Boolean)
    .join(isRow ? ' ' : '')
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
