import type {AuditFinding} from './audited-paper.ts'
import {addIntervals, exactly, type Interval, roundedInterval} from './interval.ts'
import type {NumberCell} from './table-columns.ts'

/** What a cell may stand for: whole numbers are exact. */
export function cellInterval({value, decimals}: NumberCell): Interval {
  return decimals === 0 ? exactly(value) : roundedInterval(value, decimals)
}

/** The sum of cells, each as rounded as it is. */
export function sumOfCells(cells: readonly NumberCell[]): Interval {
  return addIntervals(cells.map(cellInterval))
}

/** A contradiction in a cell. */
export function cellFinding({cell}: NumberCell, calculation: string): AuditFinding {
  const start = cell.text.search(/[-–−+]?\d/)
  const end = cell.text.trimEnd().length
  return {check: 'table', block: cell, start, end, actual: cell.text.slice(start, end), calculation}
}
