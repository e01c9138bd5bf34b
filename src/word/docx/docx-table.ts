import {
  BorderStyle,
  Table as DocxTable,
  TableCell as DocxCell,
  TableRow as DocxRow,
  TableBorders,
  TableLayoutType,
  VerticalAlignTable,
  WidthType
} from 'docx'
import type {Block, Table, TableCell, TableRow} from '../paper.ts'
import {docxParagraph, type DocxContext} from './docx-paragraph.ts'
import {columnTwips} from './measures.ts'
import {placedCells} from '../placed-cells.ts'

/** A table with exact widths on itself, on its columns and on every cell: Word goes by the cells, others by the columns. */
export function docxTable(context: DocxContext, table: Table): DocxTable {
  const columns = columnTwips(table.widths)
  const isData = table.look === 'data'
  const places = placedCells(table.rows)
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: {size: sum(columns), type: WidthType.DXA},
    columnWidths: columns,
    borders: isData ? lines : TableBorders.NONE,
    margins: {marginUnitType: WidthType.DXA, ...(isData ? dataPadding : noPadding)},
    rows: table.rows.map((row, index) => docxRow(context, row, places[index]!, columns))
  })
}

/** Blocks one after the other. */
export function docxBlocks(context: DocxContext, blocks: readonly Block[]) {
  return blocks.map(block =>
    block.kind === 'table' ? docxTable(context, block) : docxParagraph(context, block)
  )
}

// --- internal ---

const line = {style: BorderStyle.SINGLE, size: 4, color: '000000'}
const lines = {top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line}
const noPadding = {top: 0, bottom: 0, left: 0, right: 0}
/** twips, as the hand-written sheet has it: 0.15 and 0.35 em */
const dataPadding = {top: 36, bottom: 36, left: 84, right: 84}

function docxRow(context: DocxContext, row: TableRow, places: readonly number[], columns: readonly number[]): DocxRow {
  return new DocxRow({
    cantSplit: true,
    tableHeader: row.head,
    children: row.cells.map((cell, index) => docxCell(context, cell, places[index]!, columns))
  })
}

function docxCell(context: DocxContext, cell: TableCell, place: number, columns: readonly number[]): DocxCell {
  return new DocxCell({
    width: {size: sum(columns.slice(place, place + cell.columns)), type: WidthType.DXA},
    verticalAlign: cell.middle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(cell.columns > 1 ? {columnSpan: cell.columns} : {}),
    ...(cell.rows > 1 ? {rowSpan: cell.rows} : {}),
    children: docxBlocks(context, cell.blocks)
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
