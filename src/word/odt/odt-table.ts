import {columnTwips} from '../measures.ts'
import type {Block, Table, TableCell, TableRow} from '../paper.ts'
import {placedCells} from '../placed-cells.ts'
import {tableLooks} from '../table-looks.ts'
import {xmlText} from '../xml.ts'
import type {OdtContext, SectionStart} from './odt-context.ts'
import {odtParagraph} from './odt-paragraph.ts'
import {element, mm, pt} from './odt-xml.ts'

/** Blocks one after the other; the first one may begin a section. */
export function odtBlocks(context: OdtContext, blocks: readonly Block[], start?: SectionStart): string {
  return blocks
    .map((block, index) => {
      const begins = index === 0 ? start : undefined
      return block.kind === 'table' ? odtTable(context, block, begins) : odtParagraph(context, block, begins)
    })
    .join('')
}

// --- internal ---

function odtTable(context: OdtContext, table: Table, start: SectionStart | undefined): string {
  // In whole twips: where the columns are wider than their table by a hair, LibreOffice shares the room out anew.
  const widths = columnTwips(table.widths).map(twips => twips / 20)
  const width = widths.reduce((total, column) => total + column, 0)
  const name = context.styles.name('table', {
    masterPage: start?.masterPage,
    properties: element('style:table-properties', {
      'style:width': pt(width),
      'table:align': 'left',
      'table:border-model': 'collapsing',
      // its outer line stands inside of the text's edge, as Word has it and the sheet
      'fo:margin-left': pt(tableLooks[table.look].line / 2),
      'style:page-number': start?.pageNumber
    })
  })
  const columns = widths.map(column =>
    element('table:table-column', {
      'table:style-name': context.styles.name('table-column', {
        properties: element('style:table-column-properties', {'style:column-width': pt(column)})
      })
    })
  )
  const rows = rowsOf(context, table)
  const heads = rows.filter((_, index) => table.rows[index]!.head).join('')
  const rest = rows.filter((_, index) => !table.rows[index]!.head).join('')
  const description = element('table:desc', {}, xmlText(table.description))
  const head = heads === '' ? '' : element('table:table-header-rows', {}, heads)
  return element('table:table', {'table:style-name': name}, description + columns.join('') + head + rest)
}

function rowsOf(context: OdtContext, table: Table): string[] {
  const places = placedCells(table.rows)
  return table.rows.map((row, index) => {
    const style = context.styles.name('table-row', {
      properties: element('style:table-row-properties', {
        'fo:keep-together': 'always',
        'style:min-row-height': row.height === undefined ? undefined : mm(row.height)
      })
    })
    return element('table:table-row', {'table:style-name': style}, cellsOf(context, table, row, places[index]!))
  })
}

/** Every column of a row has an element: a cell, or the mark that one of another place covers it. */
function cellsOf(context: OdtContext, table: Table, row: TableRow, places: readonly number[]): string {
  return table.widths
    .map((_, column) => {
      const cell = row.cells[places.indexOf(column)]
      return cell ? odtCell(context, table, cell) : element('table:covered-table-cell', {})
    })
    .join('')
}

function odtCell(context: OdtContext, {look, colour}: Table, cell: TableCell): string {
  const {line, down, left, right} = tableLooks[look]
  const name = context.styles.name('table-cell', {
    properties: element('style:table-cell-properties', {
      'fo:border': line === 0 ? 'none' : `${pt(line)} solid ${colour}`,
      'fo:padding-top': pt(down),
      'fo:padding-bottom': pt(down),
      'fo:padding-left': pt(left),
      'fo:padding-right': pt(right),
      'style:vertical-align': cell.middle ? 'middle' : 'top'
    })
  })
  return element(
    'table:table-cell',
    {
      'table:style-name': name,
      'table:number-columns-spanned': cell.columns > 1 ? cell.columns : undefined,
      'table:number-rows-spanned': cell.rows > 1 ? cell.rows : undefined
    },
    odtBlocks(context, cell.blocks)
  )
}
