import {
  BorderStyle,
  TableCell as DocxCell,
  TableRow as DocxRow,
  Table as DocxTable,
  HeightRule,
  TableBorders,
  TableLayoutType,
  VerticalAlignTable,
  WidthType
} from 'docx'
import {columnTwips, hexColour, mmToTwips, pointsToTwips} from '../measures.ts'
import type {Block, Table, TableCell, TableRow} from '../paper.ts'
import {placedCells} from '../placed-cells.ts'
import {tableLooks} from '../table-looks.ts'
import {type DocxContext, docxParagraph} from './docx-paragraph.ts'

/** A table with exact widths on itself, on its columns and on every cell: Word goes by the cells, others by the columns. */
export function docxTable(context: DocxContext, table: Table): DocxTable {
  const columns = columnTwips(table.widths)
  const isData = table.look === 'data'
  const places = placedCells(table.rows)
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: {size: sum(columns), type: WidthType.DXA},
    columnWidths: columns,
    tableLook: {firstRow: isData, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
    borders: table.look === 'layout' ? TableBorders.NONE : linesOf(table),
    margins: marginsOf(table),
    rows: table.rows.map((row, index) => docxRow(context, row, places[index]!, columns))
  })
}

/** Blocks one after the other. */
export function docxBlocks(context: DocxContext, blocks: readonly Block[]) {
  return blocks.map(block => (block.kind === 'table' ? docxTable(context, block) : docxParagraph(context, block)))
}

// --- internal ---

function marginsOf({look}: Table) {
  const {down, left, right} = tableLooks[look]
  const [top, bottom] = [pointsToTwips(down), pointsToTwips(down)]
  return {marginUnitType: WidthType.DXA, top, bottom, left: pointsToTwips(left), right: pointsToTwips(right)}
}

function linesOf({look, colour}: Table) {
  const line = {style: BorderStyle.SINGLE, size: tableLooks[look].line * 8, color: hexColour(colour)}
  return {top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line}
}

function docxRow(context: DocxContext, row: TableRow, places: readonly number[], columns: readonly number[]): DocxRow {
  return new DocxRow({
    cantSplit: true,
    ...(row.height ? {height: {value: mmToTwips(row.height), rule: HeightRule.ATLEAST}} : {}),
    ...(row.head ? {tableHeader: true} : {}),
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
