import {readSheet} from 'read-excel-file/node'
import type {RecordsRead} from '../core/data/records.ts'
import {fileStart} from '../core/diagnostic.ts'
import {formatPercent} from '../core/vietnamese/numbers.ts'
import {percentCells} from './percent-cells.ts'
import {refuseWorkbook} from './workbook-limits.ts'

/** Read one sheet of a workbook, by name or number; its first row that is not blank is the header. */
export async function readXlsxRecords(content: Buffer, sheet: string | number = 1): Promise<RecordsRead> {
  const refusal = refuseWorkbook(content)
  if (refusal) return unreadable(refusal)
  try {
    return toRecords(await readSheet(content, sheet), percentCells(content, sheet))
  } catch (error) {
    // The package tells what is wrong by names of errors; whatever else it throws comes from the file too.
    const isSheet = error instanceof Error && error.name === 'SheetNotFoundError'
    return unreadable(isSheet ? 'sheet' : 'xlsx', isSheet ? String(sheet) : undefined)
  }
}

// --- internal ---

function unreadable(problem: string, actual?: string): RecordsRead {
  return {fault: {kind: 'unreadable-table', place: fileStart, actual, words: {problem}}}
}

function toRecords(sheet: readonly (readonly unknown[])[], percent: ReadonlySet<string>): RecordsRead {
  const filled = [...sheet.keys()].filter(row => sheet[row]!.some(cell => cell !== null && cell !== ''))
  const [headerRow, ...rows] = filled
  if (headerRow === undefined) return unreadable('empty')
  return {
    records: {
      header: sheet[headerRow]!.map(cell => (cell === null ? '' : String(cell).normalize('NFC').trim())),
      rows: rows.map(row =>
        sheet[row]!.map((cell, column) => plainCell(cell, percent.has(`${columnLetters(column)}${row + 1}`)))
      ),
      // Rows and columns of a sheet are what people see there: line 4, column 2 is cell B4.
      placesOf: cells =>
        cells.map(({row, column}) => {
          const line = (filled[row + 1] ?? 0) + 1
          return {line, column: column + 1, endLine: line, endColumn: column + 2}
        })
    }
  }
}

/** A date of a workbook is a day without a zone, which the package gives as midnight in UTC. */
function plainCell(cell: unknown, isPercent: boolean): unknown {
  // 0.3508 that the sheet shows as 35,08%; a product of binary numbers is cut to what a workbook keeps
  if (isPercent && typeof cell === 'number') return formatPercent(Number((cell * 100).toPrecision(15)))
  if (!(cell instanceof Date)) return cell
  return Number.isNaN(cell.getTime()) ? '?' : cell.toISOString().slice(0, 10)
}

/** 0 → `A`, 26 → `AA`. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}
