import type {FootnoteDefinition, List, ListItem, Node, Nodes, Parent, PhrasingContent, Table} from 'mdast'
import {sourceOf, spanOf} from '../checker/text-spans.ts'
import type {Place} from '../diagnostic.ts'
import {placeOf} from '../markdown/fault.ts'
import {isComponent, isExpression} from '../markdown/vocabulary.ts'
import type {Document} from '../model/document.ts'
import {displayedComponent, displayedText} from './displayed-text.ts'

/** One paragraph, heading, note or cell as its reader sees it: marks gone, bound values in their displayed form. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'note' | 'cell'
  text: string
  /** the same length as `text`, in lower case, every kind of space a plain one */
  lower: string
  /** from letters of `text` back to the source */
  locate: (start: number, end: number) => Located
  /** the list right below a paragraph that introduces it */
  list?: ListText
  /** the next paragraph at the same level, with nothing between */
  next?: TextBlock
}

export interface Located {
  place: Place
  /** the source has the same letters there, so that a fix may replace them */
  verbatim: boolean
}

export interface ListText {
  items: ItemText[]
}

export interface ItemText {
  /** the item's own words, without the lists below it */
  block?: TextBlock
  lists: ListText[]
}

/** A table, head first; cells hold no line breaks. */
export interface TableText {
  rows: TextBlock[][]
}

/** All words of a paper in reading order, and its tables once more by their rows. */
export interface PaperText {
  blocks: TextBlock[]
  tables: TableText[]
}

/** The words of a paper as its readers see them. */
export function readPaperText(document: Document): PaperText {
  const paper: PaperText = {blocks: [], tables: []}
  readBlocks(document.body, 'paragraph', paper, document)
  return paper
}

/** Lower case, letter by letter. Lower case changes the length of no Vietnamese letter; of what it does change the author's letters are kept. */
export function plainLower(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[\t\n\r\u00a0\u2000-\u200b\u202f]/g, ' ')
}

// --- internal ---

type Container = Parent | ListItem | FootnoteDefinition

function readBlocks(parent: Container, kind: TextBlock['kind'], paper: PaperText, document: Document): void {
  let last: TextBlock | undefined
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const block = blockOf(node, node.type === 'heading' ? 'heading' : kind, document)
      paper.blocks.push(block)
      if (last) last.next = block
      last = node.type === 'paragraph' ? block : undefined
      continue
    }
    if (node.type === 'list') {
      const list = readList(node, kind, paper, document)
      if (last && !last.list) last.list = list
      continue
    }
    if (node.type === 'table') paper.tables.push(readTable(node, paper, document))
    else if (node.type === 'footnoteDefinition') readBlocks(node, 'note', paper, document)
    else if (node.type === 'blockquote' || (isComponent(node) && readComponents.has(node.name ?? '')))
      readBlocks(node, kind, paper, document)
    last = undefined
  }
}

/** Components whose children are the author's running text; the others print data or the closing parts. */
const readComponents: ReadonlySet<string> = new Set(['Appendix'])

function readList(list: List, kind: TextBlock['kind'], paper: PaperText, document: Document): ListText {
  const items = list.children.map((item): ItemText => {
    const from = paper.blocks.length
    const lists: ListText[] = []
    let own: TextBlock | undefined
    for (const child of item.children) {
      if (child.type === 'list') lists.push(readList(child, kind, paper, document))
      else readBlocks({type: 'listItem', children: [child]} as ListItem, kind, paper, document)
      own ??= child.type === 'paragraph' ? paper.blocks[from] : undefined
    }
    if (own && lists[0]) own.list = lists[0]
    return {...(own && {block: own}), lists}
  })
  return {items}
}

function readTable(table: Table, paper: PaperText, document: Document): TableText {
  const rows = table.children.map(row => row.children.map(cell => blockOf(cell, 'cell', document)))
  paper.blocks.push(...rows.flat())
  return {rows}
}

/** A run of a block's letters, and where it came from; the way back is worked out for findings only. */
interface Piece {
  start: number
  end: number
  node: Node
  words?: string
}

function blockOf(node: {children: PhrasingContent[]} & Node, kind: TextBlock['kind'], document: Document): TextBlock {
  const pieces: Piece[] = []
  let text = ''
  readInlines(node.children, document, (words, piece) => {
    pieces.push({...piece, start: text.length, end: text.length + words.length})
    text += words
  })
  return {kind, text, lower: plainLower(text), locate: (start, end) => locate(start, end, {pieces, node, document})}
}

function readInlines(
  nodes: PhrasingContent[],
  document: Document,
  add: (words: string, piece: Pick<Piece, 'node' | 'words'>) => void
): void {
  for (const node of nodes) {
    if (node.type === 'text') add(node.value, {node, words: node.value})
    else if (node.type === 'break') add(' ', {node})
    else if (isExpression(node)) add(displayedText(node, document.book), {node})
    else if (isComponent(node) && node.children.length === 0) add(displayedComponent(node, document.book), {node})
    else if ('children' in node) readInlines(node.children, document, add)
  }
}

function locate(
  start: number,
  end: number,
  {pieces, node, document}: {pieces: readonly Piece[]; node: Node; document: Document}
): Located {
  const first = pieces.find(piece => start < piece.end)
  const last = pieces.findLast(piece => end > piece.start)
  if (!first || !last) return {place: placeOf(node), verbatim: false}
  const from = locateInPiece(first, start, Math.min(end, first.end), document)
  if (first === last) return from
  const to = locateInPiece(last, Math.max(start, last.start), end, document).place
  return {place: {...from.place, endLine: to.endLine, endColumn: to.endColumn}, verbatim: false}
}

function locateInPiece({start: from, node, words}: Piece, start: number, end: number, document: Document): Located {
  if (words === undefined) return {place: placeOf(node), verbatim: false}
  return spanOf(words, placeOf(node), sourceOf(document)).locate(start - from, end - from)
}
