import type {Element, ElementContent, Properties} from 'hast'
import {h} from 'hastscript'
import type {Blockquote, Code, Heading, List, ListItem, Node, Paragraph, Table, TableRow} from 'mdast'
import type {Handlers, State} from 'mdast-util-to-hast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Component} from '../markdown/attributes.ts'
import {placeOf} from '../markdown/fault.ts'
import type {BodyContext} from './body.ts'
import {columnWidths} from './column-widths.ts'
import {componentBlock} from './component-block.ts'
import {headingElement} from './heading.ts'

/** Writers of block nodes; what Markdown has and official papers have not (code, images, HTML) falls to plain paragraphs or nothing. */
export function blockHandlers(context: BodyContext): Handlers {
  const {numbered} = context.section
  return {
    heading: (state: State, node: Heading) => headingElement(context, node, state.all(node)),
    paragraph: (state: State, node: Paragraph) => {
      const label = numbered.get(node)?.label
      return {...h('p', at(node, label?.kind ?? 'text'), state.all(node)), data: {label}}
    },
    list: (state: State, node: List) => listParagraphs(context, state, node, 0),
    blockquote: (state: State, node: Blockquote) => h('blockquote', at(node), state.all(node)),
    table: (state: State, node: Table) => tableElement(state, node),
    mdxJsxFlowElement: (state: State, node: Component) => componentBlock(context, state, node),
    code: (_: State, node: Code) => h('p', at(node, 'text'), node.value),
    thematicBreak: () => undefined,
    footnoteDefinition: () => undefined,
    mdxjsEsm: () => undefined
  }
}

/** Properties of a block: its class, and the source line that print findings name. */
export function at(node: Node, className?: string): Properties {
  return {...(className ? {className: [className]} : {}), dataLine: placeOf(node).line}
}

// --- internal ---

/** Lists become paragraphs that begin with their label, as the trade sets them. */
function listParagraphs(context: BodyContext, state: State, list: List, depth: number): Element[] {
  return list.children.flatMap(item => itemParagraphs(context, state, item, depth))
}

function itemParagraphs(context: BodyContext, state: State, item: ListItem, depth: number): Element[] {
  const label = context.section.numbered.get(item)?.label
  const className = label?.kind ?? 'dash'
  const paragraphs: Element[] = []
  item.children.forEach((child, index) => {
    if (child.type === 'list') paragraphs.push(...listParagraphs(context, state, child, depth + 1))
    else if (child.type === 'paragraph') {
      const isFirst = index === 0
      const lead = isFirst ? [text(`${label?.text ?? '-'} `)] : []
      const properties = {...at(child, isFirst ? className : 'text'), dataDepth: depth}
      const data = isFirst ? {label, listDepth: depth} : {}
      paragraphs.push({...h('p', properties, [...lead, ...state.all(child)]), data})
    } else paragraphs.push(...blocksOf(state, child, item))
  })
  return paragraphs
}

function blocksOf(state: State, child: ListItem['children'][number], parent: ListItem): Element[] {
  const result = state.one(child, parent)
  return (Array.isArray(result) ? result : [result]).filter(
    (node): node is Element => node !== undefined && node.type === 'element'
  )
}

function tableElement(state: State, table: Table): Element {
  const [head = [], ...rows] = table.children.map(row => row.children.map(cell => state.all(cell)))
  const widths = columnWidths(columnTexts([head, ...rows]))
  const headCells = head.map((content, index) => {
    // On the head's cells, not in a <colgroup>: the paginator repeats the head on every page, and nothing else.
    const properties = {scope: 'col', style: `width: ${widths[index]}%`, ...alignment(table, index)}
    return h('th', properties, content)
  })
  const line = (row: TableRow | undefined, cells: Element[]) => h('tr', {dataLine: placeOf(row ?? table).line}, cells)
  const body = rows.map((cells, row) =>
    line(
      table.children[row + 1],
      cells.map((content, index) => h('td', alignment(table, index), content))
    )
  )
  return h('table', at(table, 'data'), [
    h('thead', head.length > 0 ? [line(table.children[0], headCells)] : []),
    h('tbody', body)
  ])
}

/** What a reader sees in the cells, column by column: the value of a formula, and no notes. */
function columnTexts(rows: readonly ElementContent[][][]): string[][] {
  const count = Math.max(...rows.map(row => row.length), 0)
  return Array.from({length: count}, (_, index) =>
    rows.map(row => textOf((row[index] ?? []).filter(node => !(node.type === 'element' && node.properties.dataNote))))
  )
}

function alignment(table: Table, index: number): Properties {
  const align = table.align?.[index]
  return align ? {className: [`align-${align}`]} : {}
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
