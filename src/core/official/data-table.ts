import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {TableLine, TableView} from '../tabular/table-view.ts'
import {columnWidths} from './column-widths.ts'
import {dataCaption} from './data-caption.ts'

/** What stands around a table of data. */
export interface TableFrame {
  /** in the source text */
  line: number
  /** e.g. `Bảng 1. Dân số các thôn` */
  caption?: string
  /** e.g. `Nguồn: Công an xã` */
  source?: string
  /** the table of the data whose figures these are */
  dataset?: string
}

/** A table of data: caption and unit above, a head that repeats on every page, lines with their figures to the right, the source below. */
export function dataTable({columns, unit, lines}: TableView, frame: TableFrame): Element[] {
  const widths = columnWidths(columns.map(({title}, index) => [title, ...lines.map(({cells}) => cells[index] ?? '')]))
  const head = columns.map(({title}, index) => h('th', {scope: 'col', style: `width: ${widths[index]}%`}, title))
  const rows = lines.map(line => h('tr', lineProperties(line, frame), lineCells(line, columns)))
  return dataBlock(unit, frame, [h('thead', [h('tr', {dataLine: frame.line}, head)]), h('tbody', rows)])
}

/** Head and body of a table between its caption and its source. */
export function dataBlock(unit: string | undefined, frame: TableFrame, parts: Element[]): Element[] {
  const {caption, line, source, dataset} = frame
  const above = dataCaption(caption, unit)
  const below = source ? [h('div', {className: ['data-source'], dataLine: line}, source)] : []
  const className = ['data', 'data-bound', ...(source ? ['with-source'] : [])]
  const table = h('table', {className, dataLine: line}, [...above, ...parts])
  return [table, ...below].map((element, index) => (index === below.length ? {...element, data: {dataset}} : element))
}

// --- internal ---

function lineProperties({kind}: TableLine, {line}: TableFrame) {
  return {...(kind === 'row' ? {} : {className: [`data-${kind}`]}), dataLine: line}
}

function lineCells({kind, cells, label}: TableLine, columns: TableView['columns']): Element[] {
  if (label === undefined) return cells.map((words, index) => cell(words, columns[index]!.align))
  const first = kind === 'group' && cells[0] !== '' && columns[0]?.align === 'center' ? 1 : 0
  const after = cells.findIndex((words, index) => index >= first && words !== '')
  const end = after < 0 ? cells.length : after
  const words = end === first ? `${label}: ${cells[first]}` : label
  const next = Math.max(end, first + 1)
  const span = next - first > 1 ? {colSpan: next - first} : {}
  return [
    ...cells.slice(0, first).map(number => cell(number, 'center')),
    h('th', {scope: kind === 'group' ? 'rowgroup' : 'row', className: ['data-label'], ...span}, words),
    ...cells.slice(next).map((figure, index) => cell(figure, columns[next + index]!.align))
  ]
}

function cell(words: string, align: 'left' | 'center' | 'right'): Element {
  const content: ElementContent[] = words ? [{type: 'text', value: words}] : []
  return h('td', align === 'left' ? {} : {className: [`align-${align}`]}, content)
}
