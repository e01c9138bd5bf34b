import {
  type BlockRecord,
  boldHint,
  type CellRecord,
  type ParagraphRecord,
  plainText,
  type TableRecord
} from '../record.ts'
import {startsSignature} from './signature.ts'

const layoutCell = /^(?:CỘNG H|ĐẢNG CỘNG SẢN|Số\b|Nơi nhận|T\/M|TM\.)|^.{2,60}ngày.*tháng.*năm/

/** Headers and signatures are tables without rules: read them column by column, as the eye does. */
export function flattenLayoutTables(blocks: BlockRecord[]): BlockRecord[] {
  return blocks.flatMap(block => {
    const table = block.kind === 'table' ? withoutEmptyColumns(block) : undefined
    return table && isLayout(table) ? columnsOf(table) : [block]
  })
}

// --- internal ---

const mostRows = 12

/** A column may only keep the others apart. */
function withoutEmptyColumns(table: TableRecord): TableRecord {
  const isKept = (at: number) => table.rows.some(row => row[at]!.paragraphs.length > 0)
  return {...table, rows: table.rows.map(row => row.filter((_, at) => isKept(at)))}
}

function isLayout({rows, unruled}: TableRecord): boolean {
  if (rows.length > mostRows || (rows[0]?.length ?? 0) > 2) return false
  const cells = rows.flat()
  return cells.some(cell => hasLine(cell, layoutCell)) || (unruled === true && cells.some(isSigned))
}

function hasLine({paragraphs}: CellRecord, pattern: RegExp): boolean {
  return paragraphs.some(runs => pattern.test(plainText(runs).trim()))
}

/** The signatures of minutes stand side by side, and nothing else names them. */
function isSigned({paragraphs: [first]}: CellRecord): boolean {
  return first !== undefined && startsSignature(plainText(first).trim())
}

function columnsOf(table: TableRecord): ParagraphRecord[] {
  const columns = table.rows[0]!.map((_, column) =>
    table.rows.flatMap((row, index) => (row[column]?.paragraphs ?? []).map(runs => ({runs, line: table.line + index})))
  )
  return columns.flatMap(paragraphs =>
    paragraphs.map(({runs, line}, index) => ({
      kind: 'paragraph' as const,
      line,
      runs,
      gapBefore: index ? 0 : 1,
      hints: boldHint(runs)
    }))
  )
}
