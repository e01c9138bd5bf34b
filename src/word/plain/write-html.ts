import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {Document} from '../../core/model/document.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'
import {sheetRuns} from '../../core/official/sheet-runs.ts'
import {printStylesheet} from '../../core/official/stylesheet.ts'
import {paperProperties} from '../plan/properties.ts'
import {hasClass} from '../plan/tree.ts'
import {screenSheet} from './screen-sheet.ts'

/** A paper as one HTML file that needs nothing else: the official tree on its sheet, notes at the end of each section. */
export function writeHtml(document: Document, paperCss: string): string {
  const {title, language, author, keywords} = paperProperties(document)
  const tree = buildOfficialTree(document)
  const sections = tree.sections.map(({element}, index) => withNotes(element, index + 1))
  const css = [
    paperCss,
    ...sheetRuns(tree)
      .slice(0, 1)
      .map(run => printStylesheet(document, run)),
    screenSheet(document.profile, sections.flatMap(({properties}) => properties.className).includes('landscape'))
  ].join('\n')
  const page = h('html', {lang: language}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width'}),
      h('title', title),
      ...(author ? [h('meta', {name: 'author', content: author})] : []),
      ...(keywords.length > 0 ? [h('meta', {name: 'keywords', content: keywords.join(', ')})] : []),
      h('style', css)
    ]),
    h('body', [h('main', sections)])
  ])
  return `${toHtml({type: 'root', children: [{type: 'doctype'}, page]})}\n`
}

// --- internal ---

/** Notes leave the text for the end of their section; a browser has no foot of a page. */
function withNotes(section: Element, number: number): Element {
  const notes: ElementContent[][] = []
  const children = section.children.map(child => moveNotes(child, `${number}`, notes))
  const items = notes.map((note, index) =>
    h('li', {id: `note-${number}-${index + 1}`}, [
      ...note,
      ' ',
      h('a', {href: `#call-${number}-${index + 1}`, ariaLabel: 'Về chỗ gọi chú thích'}, '↩')
    ])
  )
  return {...section, children: items.length > 0 ? [...children, h('ol', {className: ['notes']}, items)] : children}
}

function moveNotes(node: ElementContent, section: string, notes: ElementContent[][]): ElementContent {
  if (node.type !== 'element') return node
  if (hasClass(node, 'footnote')) {
    notes.push(node.children)
    const place = `${section}-${notes.length}`
    return h('sup', {className: ['note-call'], id: `call-${place}`}, [
      h('a', {href: `#note-${place}`}, String(notes.length))
    ])
  }
  // Where the words come from is for the house.
  const {dataFormula: _, dataLine: __, ...properties} = node.properties
  return {...node, properties, children: node.children.map(child => moveNotes(child, section, notes))}
}
