import type {Element, ElementContent} from 'hast'
import type {FootnoteDefinition, Root, RootContent} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Document, Section} from '../model/document.ts'
import {blockHandlers} from './body-blocks.ts'
import {inlineHandlers} from './body-inlines.ts'

/** What the writers of blocks and inlines share for one section. */
export interface BodyContext {
  document: Document
  section: Section
  definitions: ReadonlyMap<string, FootnoteDefinition>
  /** the text is divided into Điều: `1.` and `a)` are its clauses and points */
  hasArticles: boolean
  /** notes called so far in this section, in order */
  called: string[]
}

/** The running text of a section as hast: paragraphs of the trade, headings with labels, tables, notes in place. */
export function bodyText(document: Document, section: Section): Element[] {
  const context: BodyContext = {
    document,
    section,
    definitions: definitionsIn(document.body),
    hasArticles: [...section.numbered.values()].some(({label}) => label.kind === 'article'),
    called: []
  }
  const root: Root = {type: 'root', children: section.blocks}
  const tree = toHast(root, {
    handlers: {...blockHandlers(context), ...inlineHandlers(context)},
    unknownHandler: () => undefined
  })
  const children = 'children' in tree ? (tree.children as ElementContent[]) : []
  return children.filter((node): node is Element => node.type === 'element')
}

/** End the text with the mark of the law: the last full stop becomes `./.`, or the mark is added. A table ends without one, and so does the source line below it. */
export function closeText(blocks: Element[], mark: string): void {
  const last = blocks.findLast(block => block.tagName === 'p')
  if (!last || last !== blocks.at(-1)) return
  if (blocks.at(-2)?.tagName === 'table' && textOf(last).startsWith('Nguồn:')) return
  const text = lastText(last)
  if (!text || text.value.trimEnd().endsWith(mark)) return
  text.value = `${text.value.trimEnd().replace(/[.;,]$/, '')}${mark}`
}

// --- internal ---

/** The first definition of each name; they stand between blocks, so paragraphs and tables are not searched. */
function definitionsIn(parent: Root | RootContent, found = new Map<string, FootnoteDefinition>()) {
  if (parent.type === 'footnoteDefinition') {
    if (!found.has(parent.identifier)) found.set(parent.identifier, parent)
  } else if ('children' in parent && !textBlocks.includes(parent.type)) {
    for (const child of parent.children) definitionsIn(child, found)
  }
  return found
}

const textBlocks = ['paragraph', 'heading', 'table']

function lastText(element: Element): {value: string} | undefined {
  for (const child of element.children.toReversed()) {
    if (child.type === 'text' && child.value.trim()) return child
    // A note's text is not the sentence that it hangs on.
    if (child.type === 'element' && !isNote(child)) {
      const inner = lastText(child)
      if (inner) return inner
    }
  }
  return undefined
}

function isNote(element: Element): boolean {
  const names = element.properties.className
  return Array.isArray(names) && names.some(name => noteNames.includes(String(name)))
}

const noteNames = ['footnote', 'note-again', 'note-missing']
