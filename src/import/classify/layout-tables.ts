import {type BlockRecord, type ParagraphRecord, plainText, type TableRecord} from '../record.ts'

const layoutCell = /^(?:CỘNG H|ĐẢNG CỘNG SẢN|Số\b|Nơi nhận|T\/M|TM\.)|^.{2,60}ngày.*tháng.*năm/

/** Headers and signatures are tables without rules: read them column by column, as the eye does. */
export function flattenLayoutTables(blocks: BlockRecord[]): BlockRecord[] {
  return blocks.flatMap(block => (block.kind === 'table' && isLayout(block) ? columnsOf(block) : [block]))
}

// --- internal ---

function isLayout(table: TableRecord): boolean {
  if (table.rows.length > 12 || table.rows[0]!.length > 2) return false
  return table.rows.flat().some(cell => cell.paragraphs.some(runs => layoutCell.test(plainText(runs).trim())))
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
      hints: {}
    }))
  )
}
