import type {AuditFinding} from './audited-paper.ts'
import {mayBeEqual} from './interval.ts'
import {cellFinding, cellInterval, sumOfCells} from './table-cells.ts'
import type {NumberRow, NumberTable} from './table-columns.ts'
import {writtenSum} from './written-sums.ts'

/** The total row against the rows above it, or below it where it stands first. */
export function checkTotalRows({rows, sumColumns, shareColumns}: NumberTable): AuditFinding[] {
  const at = rows.findIndex(({isTotal}) => isTotal)
  const total = rows[at]
  if (!total || rows.filter(({isTotal}) => isTotal).length > 1) return []
  const parts = at === 0 ? rows.slice(1) : rows.slice(0, at)
  const readings = [
    parts.filter(({label}) => !/^(?:-|\+|trong đó|tr\.đ)/.test(label)),
    leavesOf(parts),
    groupsOf(parts)
  ]
  const hundred = shareColumns.filter(column => total.numbers[column]?.value === 100)
  const wrong = [...sumColumns, ...hundred].flatMap(column => {
    const whole = total.numbers[column]
    const sums = readings
      .map(reading => reading.flatMap(row => row.numbers[column] ?? []))
      .filter(cells => cells.length > 1)
    const [first] = sums
    if (!whole || !first || sums.some(cells => mayBeEqual(sumOfCells(cells), cellInterval(whole)))) return []
    // What is counted at the end of each quarter is not added up.
    if (total.label.startsWith('cả') && Math.abs(sumOfCells(first).high / whole.value - 1) > 0.3) return []
    return [{column, finding: cellFinding(whole, writtenSum(first.map(({value}) => value)))}]
  })
  const checked = sumColumns.filter(column => total.numbers[column])
  // Where no column of several adds up, the rows are no parts of the last one.
  const inSums = wrong.filter(({column}) => checked.includes(column))
  return inSums.length > 1 && inSums.length === checked.length ? [] : wrong.map(({finding: of}) => of)
}

/** `I. …` against the rows below it up to `II. …`: a slip where other groups add up, or the only group nearly does. */
export function checkGroups({rows, sumColumns}: NumberTable): AuditFinding[] {
  const groups = rows.flatMap((row, at) => (isGroup(row) ? [{row, below: rowsBelow(rows, at)}] : []))
  return sumColumns.flatMap(column => {
    const sums = groups.flatMap(({row, below}) => {
      const whole = row.numbers[column]
      const parts = below.flatMap(({numbers}) => numbers[column] ?? [])
      if (!whole || whole.value <= 0 || parts.length < 2 || parts.length < below.length) return []
      return [{whole, parts, right: mayBeEqual(sumOfCells(parts), cellInterval(whole))}]
    })
    const wrong = sums.filter(({right}) => !right)
    if (wrong.length * 2 > sums.length) return []
    return wrong.map(({whole, parts}) => cellFinding(whole, writtenSum(parts.map(({value}) => value))))
  })
}

// --- internal ---

/** Rows with the lowest numbers of a table that is cut into groups `I`, `1`, `2`, `II` … */
function leavesOf(rows: readonly NumberRow[]): NumberRow[] {
  return hasGroups(rows) ? rows.filter(row => !isGroup(row)) : []
}

function groupsOf(rows: readonly NumberRow[]): NumberRow[] {
  return hasGroups(rows) ? rows.filter(isGroup) : []
}

function hasGroups(rows: readonly NumberRow[]): boolean {
  return rows.some(isGroup) && !rows.every(isGroup)
}

function isGroup({cells}: NumberRow): boolean {
  return /^\s*(?:[IVX]+|[A-Z])\.?(?:\s|$)/.test(cells[0]?.text ?? '')
}

function rowsBelow(rows: readonly NumberRow[], at: number): NumberRow[] {
  const rest = rows.slice(at + 1)
  const end = rest.findIndex(row => isGroup(row) || row.isTotal)
  const own = end < 0 ? rest : rest.slice(0, end)
  return own.filter(
    ({label, cells}) => !/^(?:-|\+|trong đó|tr\.đ)/.test(label) && !/^\s*(?:\d+\.\d|[-+])/.test(cells[0]?.text ?? '')
  )
}
