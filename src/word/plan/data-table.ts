import type {Element} from 'hast'
import type {Block, Inline, Paragraph, TableCell, TableRow} from '../paper.ts'
import type {StyleId} from '../style-names.ts'
import {tableLooks} from '../table-looks.ts'
import {cellOf, linesOf, paragraph, wordsIn} from './block.ts'
import {planInlines} from './inlines.ts'
import {type PlanContext, pointsToMm} from './plan-context.ts'
import {columnShares} from './table-columns.ts'
import {elementsIn, findClass, findTag, hasClass} from './tree.ts'

/** A table with its caption and unit above it; the head is repeated on every page. */
export function dataTableBlocks(context: PlanContext, table: Element, room: number): Block[] {
  const above = captionLines(context, table)
  const head = rowsIn(table, 'thead').map(row => tableRow(context, row, true))
  const body = rowsIn(table, 'tbody').map(row => tableRow(context, row, false))
  const within = room - pointsToMm(tableLooks.data.line)
  const widths = columnShares(table).map(share => share * within)
  const description = above[0] ? wordsIn(above[0].inlines) : headWords(head)
  return [
    ...above,
    {
      kind: 'table',
      look: 'data',
      colour: context.profile.font.colour.value,
      before: 0,
      hasSource: hasClass(table, 'with-source'),
      widths,
      description,
      rows: [...head, ...body]
    }
  ]
}

// --- internal ---

function captionLines(context: PlanContext, table: Element): Paragraph[] {
  const parts: [string, StyleId][] = [
    ['caption-text', 'table-caption'],
    ['unit-line', 'table-unit']
  ]
  const lines = parts.flatMap(([name, style]) => {
    const line = findClass(table, name)
    return line ? linesOf(context, line, style) : []
  })
  const after = context.profile.body.style.size.value * captionGap
  return lines.map((line, index) => (index < lines.length - 1 ? line : {...line, layout: {...line.layout, after}}))
}

/** em between a caption and its table, as the hand-written sheet has it */
const captionGap = 0.3

function rowsIn(table: Element, part: 'thead' | 'tbody'): Element[] {
  const group = findTag(table, part)
  return group ? elementsIn(group) : []
}

function tableRow(context: PlanContext, row: Element, head: boolean): TableRow {
  return {head, cells: elementsIn(row).map(cell => tableCell(context, cell, row, head))}
}

function tableCell(context: PlanContext, cell: Element, row: Element, head: boolean): TableCell {
  const inlines = planInlines(context, cell.children)
  const {colSpan, rowSpan} = cell.properties
  const line = head ? paragraph('table-head', inlines) : bodyLine(cell, row, inlines)
  return cellOf([line], {columns: spanOf(colSpan), rows: spanOf(rowSpan), middle: head})
}

function bodyLine(cell: Element, row: Element, inlines: Inline[]): Paragraph {
  const isRest = hasClass(row, 'data-rest')
  const isLabel = cell.tagName === 'th'
  const isStrong = isLabel ? !isRest : hasClass(row, 'data-group') || hasClass(row, 'data-total')
  const look = {...(isStrong ? {bold: true} : {}), ...(isRest && isLabel ? {italic: true} : {})}
  return paragraph(
    'table-cell',
    inlines.map(inline => (inline.kind === 'text' ? {...inline, ...look} : inline)),
    {
      layout: {
        ...alignment(cell),
        ...(hasClass(row, 'data-group') ? {keepNext: true} : {})
      }
    }
  )
}

function alignment(cell: Element) {
  if (hasClass(cell, 'align-right')) return {align: 'right' as const}
  return hasClass(cell, 'align-center') ? {align: 'center' as const} : {}
}

function spanOf(value: Element['properties'][string]): number {
  return typeof value === 'number' && value > 1 ? value : 1
}

/** What a table without a caption is called: the words of its head. */
function headWords(head: readonly TableRow[]): string {
  const cells = head.flatMap(({cells}) => cells.flatMap(({blocks}) => blocks))
  return `Bảng: ${cells.flatMap(block => (block.kind === 'paragraph' ? [wordsIn(block.inlines)] : [])).join(', ')}`
}
