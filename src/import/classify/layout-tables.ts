import {
  type BlockRecord,
  boldHint,
  type CellRecord,
  type ParagraphRecord,
  plainText,
  type Run,
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
  return stacksOf(table).flatMap(cells =>
    cells
      .flatMap(({cell, line}) => cell.paragraphs.flatMap(linesOfRuns).map(runs => ({runs, line})))
      .map(({runs, line}, index) => ({
        kind: 'paragraph' as const,
        line,
        runs,
        gapBefore: index ? 0 : 1,
        hints: boldHint(runs)
      }))
  )
}

/** Cells that are read one below the other: columns, from the left; signatures from the right, where the leading signer stands (HD 05 II.I.8). */
function stacksOf({rows, line}: TableRecord): {cell: CellRecord; line: number}[][] {
  const placed = rows.map((row, index) => row.map(cell => ({cell, line: line + index})))
  const filled = placed.flat().filter(({cell}) => cell.paragraphs.length > 0)
  if (filled.length > 1 && filled.every(({cell}) => isSigned(cell)))
    return placed.flatMap(row => row.toReversed()).map(each => [each])
  const columns = (placed[0] ?? []).map((_, column) => placed.flatMap(row => row[column] ?? []))
  const isSignature = (column: readonly {cell: CellRecord}[]) => column[0] !== undefined && isSigned(column[0].cell)
  return columns.length === 2 && columns.every(isSignature) ? columns.toReversed() : columns
}

/** In a head or a closing a break ends a line, whether or not it ends the paragraph. */
function linesOfRuns(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.kind === 'break') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines.filter(line => plainText(line).trim() !== '' || line.some(run => run.kind === 'note'))
}
