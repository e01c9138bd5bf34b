import {type NumberText, readNumberText} from './number-text.ts'
import type {TableText, TextBlock} from './text-blocks.ts'

/** A cell that is one number, with or without a percent sign. */
export interface NumberCell extends NumberText {
  cell: TextBlock
  percent: boolean
}

/** A row of a table: its label, and its numbers by column. */
export interface NumberRow {
  label: string
  cells: readonly TextBlock[]
  numbers: readonly (NumberCell | undefined)[]
  /** `Tổng cộng`, `Cộng`, `Toàn xã` */
  isTotal: boolean
}

/** A table as columns of numbers. */
export interface NumberTable {
  heads: readonly string[]
  rows: readonly NumberRow[]
  /** columns that hold quantities that can be added up */
  sumColumns: readonly number[]
  /** columns of percentages */
  shareColumns: readonly number[]
}

/** Read the numbers of a table; ordinal numbers, years and rates are no quantities. */
export function readNumberTable({rows: [head = [], ...body]}: TableText): NumberTable {
  const heads = head.map(({lower}) => lower.trim())
  const rows = body.map(readRow)
  const columns = heads.map((_, column) => column)
  const isShare = (column: number) =>
    /%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu/.test(heads[column]!) || rows.some(row => row.numbers[column]?.percent)
  const filled = columns.filter(
    column => rows.filter(row => row.numbers[column]).length > 1 && !isOrdinal(heads[column]!, rows, column)
  )
  return {
    heads,
    rows,
    sumColumns: filled.filter(column => !isShare(column) && !rates.test(heads[column]!)),
    shareColumns: filled.filter(isShare)
  }
}

// --- internal ---

const rates =
  /bình quân|(?<!(?:hộ|loại|mức|lực) )(?<=[\p{L}] )trung bình|năng suất|mật độ|(?<!đánh )giá(?![\p{L}])(?! trị)|hệ số|xếp|so với|tăng|giảm|năm \d{4} so|tốc độ|^năm$|thời gian|\/người|\/ha/u

function readRow(cells: TextBlock[]): NumberRow {
  const numbers = cells.map(cell => readCell(cell))
  const label = cells.find((cell, column) => !numbers[column] && /\p{L}/u.test(cell.lower))?.lower.trim() ?? ''
  return {label, cells, numbers, isTotal: totalLabel.test(label)}
}

const totalLabel =
  /^(?:[ivx]+\.? )?(?:tổng cộng|tổng số|tổng|cộng|toàn (?:xã|huyện|tỉnh|phường|trường)|cả năm)(?: cộng| toàn xã| \([^)]*\))?[ :.]*$/

function readCell(cell: TextBlock): NumberCell | undefined {
  const match = /^\s*([-–−+] ?)?(\d+(?:[.,]\d+)*) ?(%)?\s*$/.exec(cell.text)
  const number = match && readNumberText(match[2]!, match[3] ?? '%')
  if (!number) return undefined
  const sign = /[-–−]/.test(match[1] ?? '') ? -1 : 1
  return {...number, value: sign * number.value, cell, percent: match[3] !== undefined}
}

/** `TT`, `STT`, or 1, 2, 3 … down the column. */
function isOrdinal(head: string, rows: readonly NumberRow[], column: number): boolean {
  if (/^(?:s?tt|số tt|số thứ tự|năm|thứ tự|mã.*|đợt)$/.test(head)) return true
  const values = rows.flatMap(row => row.numbers[column]?.value ?? [])
  return values.length > 2 && values.every((value, index) => value === index + 1)
}
