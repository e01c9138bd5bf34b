import type {
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Node,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow
} from 'mdast'
import {typedLabel} from '../../core/markdown/typed-label.ts'
import {isComment, isComponent, isExpression} from '../../core/markdown/vocabulary.ts'
import type {MadeLines} from './made-lines.ts'
import {type Part, partsOf, type ShownValue, settleMade, wordsOfParts} from './parts.ts'

/** A stretch of a source text, by offsets. */
export interface Range {
  start: number
  end: number
}

export interface Cell {
  children: PhrasingContent[]
  parts: Part[]
}

/** The smallest thing that is compared and merged: a paragraph, heading, item, row or note; or what only the tool writes. */
export interface Unit {
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row' | 'note' | 'made'
  /** the cells of a row; one list of nodes for all others, none for what the tool makes */
  cells: Cell[]
  /** a label that was typed; a computed one is nowhere in the source */
  label: string
  /** the tool writes the label of a heading or a counted item by itself */
  isCounted: boolean
  /** of a heading; how deep an item lies */
  depth: number
  /** what goes when the unit goes */
  whole: Range
  /** what is written again when its words change */
  inner: Range
  /** the block of the page that it belongs to: nothing is put in between */
  block: RootContent
  /** what stands on the head row of a table or holds other items: it cannot go alone */
  isHolder: boolean
  /** a note's name */
  id?: string
}

/** The units of a text in its order, and its notes in the order of their calls. */
export interface Units {
  units: Unit[]
  notes: Unit[]
}

/** Divide a text; `made` tells the lines that a component prints. */
export function unitsOf(tree: Root, shown: ShownValue, made: MadeLines = () => []): Units {
  const notes: Unit[] = []
  const definitions = new Map(definitionsIn(tree).map(each => [each.identifier, each]))
  const called = new Set<string>()
  const readCell = (children: PhrasingContent[], block: Node): Cell => {
    const parts = partsOf(children, shown, id => {
      const definition = definitions.get(id)
      if (called.has(id) || !definition) return
      called.add(id)
      notes.push(noteUnit(definition, readCell))
    })
    return {children, parts: settleMade(parts, () => made(block).join(' '))}
  }
  return {units: blockUnits(tree.children, {readCell, made}), notes}
}

/** The words of a unit as the page shows them, its label left out; cells are kept apart. */
export function wordsOfUnit({cells, label, kind}: Unit): string {
  const text = cells.map(({parts}) => wordsOfParts(parts).replace(/\s+/g, ' ').trim()).join('␟')
  const bare = label && text.startsWith(label) ? text.slice(label.length).trim() : text
  return kind === 'heading' ? bare.toLocaleLowerCase('vi') : bare
}

// --- internal ---

type ReadCell = (children: PhrasingContent[], block: Node) => Cell

interface UnitReading {
  readCell: ReadCell
  made: MadeLines
}

function blockUnits(nodes: readonly RootContent[], reading: UnitReading): Unit[] {
  return nodes.flatMap(node => unitsOfBlock(node, reading))
}

function unitsOfBlock(node: RootContent, reading: UnitReading): Unit[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [textUnit(node, node.type, node, reading)]
    case 'blockquote':
      return node.children.flatMap(child =>
        child.type === 'paragraph' ? [textUnit(child, 'quote', node, reading)] : []
      )
    case 'list':
      return itemUnits(node, 0, node, reading)
    case 'table':
      return node.children.map((row, index) => rowUnit(row, index === 0, node, reading))
    case 'mdxJsxFlowElement':
      if (node.name === 'Appendix') return blockUnits(node.children, reading)
      return reading.made(node).map(text => madeUnit(text, node))
    case 'mdxFlowExpression':
      return isExpression(node) && isComment(node) ? [] : reading.made(node).map(text => madeUnit(text, node))
    default:
      return []
  }
}

function textUnit(
  node: Heading | Paragraph,
  kind: 'heading' | 'paragraph' | 'quote',
  block: RootContent,
  {readCell}: UnitReading
): Unit {
  const label = typedLabel(node)?.label.text ?? ''
  const range = rangeOf(block)
  return {
    kind,
    cells: [readCell(node.children, node)],
    label,
    isCounted: kind === 'heading' && label === '',
    depth: node.type === 'heading' ? node.depth : 0,
    whole: range,
    inner: kind === 'quote' ? rangeOf(node) : range,
    block,
    isHolder: false
  }
}

function itemUnits(list: List, depth: number, block: RootContent, reading: UnitReading): Unit[] {
  return list.children.flatMap(item => [
    ...item.children.flatMap(child =>
      child.type === 'paragraph' ? [itemUnit(list, item, child, depth, block, reading)] : []
    ),
    ...item.children.flatMap(child => (child.type === 'list' ? itemUnits(child, depth + 1, block, reading) : []))
  ])
}

function itemUnit(
  list: List,
  item: ListItem,
  paragraph: Paragraph,
  depth: number,
  block: RootContent,
  {readCell}: UnitReading
): Unit {
  const isFirst = item.children[0] === paragraph
  return {
    kind: 'item',
    cells: [readCell(paragraph.children, paragraph)],
    label: '',
    isCounted: Boolean(list.ordered) && isFirst,
    depth,
    whole: isFirst ? rangeOf(item) : rangeOf(paragraph),
    inner: rangeOf(paragraph),
    block,
    isHolder: isFirst && item.children.length > 1
  }
}

function rowUnit(row: TableRow, isHead: boolean, block: Table, {readCell}: UnitReading): Unit {
  return {
    kind: 'row',
    cells: row.children.map(cell => readCell(cell.children, row)),
    label: '',
    isCounted: false,
    depth: 0,
    whole: rangeOf(row),
    inner: rangeOf(row),
    block,
    isHolder: isHead
  }
}

function noteUnit(node: FootnoteDefinition, readCell: ReadCell): Unit {
  const children = node.children.flatMap((child, index): PhrasingContent[] => {
    if (child.type !== 'paragraph') return []
    return index > 0 ? [{type: 'text', value: ' '}, ...child.children] : child.children
  })
  return {
    kind: 'note',
    cells: [readCell(children, node)],
    label: '',
    isCounted: false,
    depth: 0,
    whole: rangeOf(node),
    inner: rangeOf(node),
    block: node,
    isHolder: false,
    id: node.identifier
  }
}

function madeUnit(text: string, block: RootContent): Unit {
  return {
    kind: 'made',
    cells: [{children: [], parts: [{kind: 'words', text}]}],
    label: '',
    isCounted: false,
    depth: 0,
    whole: rangeOf(block),
    inner: rangeOf(block),
    block,
    isHolder: true
  }
}

/** Notes are defined between blocks, also inside of an appendix. */
function definitionsIn(parent: Root | RootContent): FootnoteDefinition[] {
  if (parent.type === 'footnoteDefinition') return [parent]
  if (parent.type !== 'root' && !isComponent(parent)) return []
  return parent.children.flatMap((child: RootContent) => definitionsIn(child))
}

function rangeOf({position}: Node): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
