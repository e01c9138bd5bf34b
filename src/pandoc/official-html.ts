import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {OfficialTree} from '../core/official/official-tree.ts'
import {columnsTable, tableCell, tableWithGrid} from './html-tables.ts'

/**
 * The official tree as HTML in the forms that pandoc reads without loss: columns as tables, notes as endnotes that it knows for such,
 * drawings as pictures, headings from the first level on. What only a screen shows is left out.
 */
export function officialHtml({sections}: OfficialTree): string {
  const rewriting: Rewriting = {notes: [], notesBefore: 0}
  const body = sections.flatMap(({element}) => {
    rewriting.notesBefore = rewriting.notes.length
    return rewrite(element, rewriting)
  })
  const notes = rewriting.notes.map((note, index) => h('li', {id: `note-${index + 1}`}, [h('p', note)]))
  const endnotes = notes.length > 0 ? [h('section', {role: 'doc-endnotes'}, [h('ol', notes)])] : []
  return toHtml({type: 'root', children: [...body, ...endnotes]})
}

// --- internal ---

interface Rewriting {
  /** the notes called so far, of the whole paper: pandoc numbers them through */
  notes: ElementContent[][]
  /** of the sections before; each section of the tree counts from 1 */
  notesBefore: number
}

type Rewriter = (children: ElementContent[], rewriting: Rewriting, node: Element) => ElementContent[]

/** What becomes of an element, by its first class. */
const byClass: Readonly<Record<string, Rewriter>> = {
  letterhead: columnsTable,
  'letterhead-row': children => [h('tr', children)],
  'letterhead-left': children => [h('td', {style: 'width: 42%', align: 'center'}, children)],
  'letterhead-right': children => [h('td', {style: 'width: 58%', align: 'center'}, children)],
  'closing-row': children => columnsTable([h('tr', children)]),
  'closing-left': children => [h('td', {style: 'width: 50%'}, children)],
  'closing-right': children => [h('td', {style: 'width: 50%', align: 'center'}, children)],
  'signature-gap': () => [],
  'type-name': children => [h('p', [h('strong', children)])],
  'appendix-word': children => [h('h1', children)],
  footnote: noteCall,
  'note-again': (children, {notesBefore}) => [h('sup', renumbered(children, notesBefore))],
  ...Object.fromEntries(['organ', 'national', 'motto', 'subject'].map(name => [`${name}-line`, boldLine])),
  'appendix-title': boldLine,
  authority: boldLine,
  position: boldLine,
  'full-name': boldLine
}

/** What becomes of an element whose class says nothing, by its tag; every other one loses its attributes only. */
const byTag: Readonly<Record<string, Rewriter>> = {
  header: unwrapped,
  section: unwrapped,
  div: unwrapped,
  span: children => children,
  td: tableCell,
  th: tableCell,
  svg: drawing,
  figure,
  table: tableWithGrid,
  ...Object.fromEntries(
    [2, 3, 4, 5, 6].map(depth => [`h${depth}`, (children: ElementContent[]) => [h(`h${depth - 1}`, children)]])
  )
}

function rewrite(node: ElementContent, rewriting: Rewriting): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.properties.dataUnprinted !== undefined) return []
  const children = node.tagName === 'svg' ? [] : node.children.flatMap(child => rewrite(child, rewriting))
  const rewriter = byClass[classOf(node)] ?? byTag[node.tagName]
  return rewriter ? rewriter(children, rewriting, node) : [h(node.tagName, children)]
}

/** A block that only groups is left out; words that stood in it become a paragraph. */
function unwrapped(children: ElementContent[]): ElementContent[] {
  return children.some(child => child.type === 'text') ? [h('p', children)] : children
}

/** What stands below the caption goes below the figure: in a figure pandoc knows a picture and its caption only. */
function figure(children: ElementContent[]): ElementContent[] {
  const isOfPicture = (child: ElementContent) => child.type === 'element' && /^(img|figcaption)$/.test(child.tagName)
  return [h('figure', children.filter(isOfPicture)), ...children.filter(child => !isOfPicture(child))]
}

function noteCall(children: ElementContent[], {notes}: Rewriting): ElementContent[] {
  notes.push(children)
  return [h('a', {role: 'doc-noteref', href: `#note-${notes.length}`}, String(notes.length))]
}

function boldLine(children: ElementContent[]): ElementContent[] {
  return [h('p', [h('strong', children)])]
}

function classOf({properties: {className}}: Element): string {
  return Array.isArray(className) ? String(className[0]) : ''
}

function renumbered(children: ElementContent[], before: number): ElementContent[] {
  return children.map(child =>
    child.type === 'text'
      ? {...child, value: child.value.replace(/^\d+/, number => `${Number(number) + before}`)}
      : child
  )
}

/** A drawing as a picture that lies in its own address: a file of its own, with the face and colour that it had from the text. */
function drawing(_children: ElementContent[], _rewriting: Rewriting, svg: Element): ElementContent[] {
  const alone = {xmlns: 'http://www.w3.org/2000/svg', fontFamily: 'Times New Roman, Tinos, serif', color: '#000000'}
  const text = toHtml({...svg, properties: {...alone, ...svg.properties}}, {space: 'svg', closeEmptyElements: true})
  const src = `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`
  // The size is told in the drawing's own unit: a raster made of it has none.
  const {width, height} = svg.properties
  return [h('img', {src, alt: titleOf(svg), width, height})]
}

function titleOf(svg: Element): string {
  const title = svg.children.find(child => child.type === 'element' && child.tagName === 'title')
  const words = title?.type === 'element' ? title.children[0] : undefined
  return words?.type === 'text' ? words.value : ''
}
