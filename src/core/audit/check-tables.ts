import type {AuditedPaper, AuditFinding} from './audited-paper.ts'
import {
  addIntervals,
  divideIntervals,
  exactly,
  type Interval,
  isTruncated,
  mayBeEqual,
  roundedInterval,
  scaleInterval
} from './interval.ts'
import {type NumberCell, type NumberRow, type NumberTable, readNumberTable} from './table-columns.ts'
import {written, writtenShare, writtenSum} from './written-sums.ts'

/** Tables: rows against their total row, columns against their total column, shares against the columns they are of. */
export function checkTables(paper: AuditedPaper): AuditFinding[] {
  return paper.tables.flatMap(table => {
    const numbers = readNumberTable(table)
    return [...totalRows(numbers), ...totalColumns(numbers), ...shareColumns(numbers)]
  })
}

// --- internal ---

function intervalOf({value, decimals}: NumberCell): Interval {
  return decimals === 0 ? exactly(value) : roundedInterval(value, decimals)
}

function sumOf(cells: readonly NumberCell[]): Interval {
  return addIntervals(cells.map(intervalOf))
}

/** The total row against the rows above it, or below it where it stands first. */
function totalRows({rows, sumColumns, shareColumns}: NumberTable): AuditFinding[] {
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
    if (!whole || !first || sums.some(cells => mayBeEqual(sumOf(cells), intervalOf(whole)))) return []
    return [{column, finding: finding(whole, writtenSum(first.map(({value}) => value)))}]
  })
  const checked = sumColumns.filter(column => total.numbers[column])
  // Where no column of several adds up, the rows are no parts of the last one.
  const inSums = wrong.filter(({column}) => checked.includes(column))
  return inSums.length > 1 && inSums.length === checked.length ? [] : wrong.map(({finding: of}) => of)
}

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

/** `Tổng số | Nam | Nữ`: where most rows add up, the others are wrong. */
function totalColumns({heads, rows, sumColumns}: NumberTable): AuditFinding[] {
  const total = sumColumns.find(column => /^(?:tổng|tổng số|tổng cộng|cộng)(?![\p{L}])/u.test(heads[column]!))
  if (total === undefined) return []
  const isLast = total === sumColumns.at(-1)
  const parts = sumColumns.filter(column => column !== total && (isLast ? column < total : column > total))
  const full = rows.filter(row => row.numbers[total] && parts.every(column => row.numbers[column]))
  if (parts.length < 2 || full.length === 0) return []
  const wrong = full.filter(
    row => !mayBeEqual(sumOf(parts.map(column => row.numbers[column]!)), intervalOf(row.numbers[total]!))
  )
  const isPartition = /nam(?![\p{L}])/u.test(heads[parts[0]!]!) && /nữ/.test(heads[parts[1]!]!) && parts.length === 2
  if (
    wrong.length * 2 > full.length ||
    (full.length < 2 && !isPartition) ||
    (wrong.length === full.length && !isPartition)
  )
    return []
  return wrong.map(row => finding(row.numbers[total]!, writtenSum(parts.map(column => row.numbers[column]!.value))))
}

/** Percentages of two columns, or of a column and its total: the pair that most rows agree with. */
function shareColumns(table: NumberTable): AuditFinding[] {
  return table.shareColumns.flatMap(column => {
    const shares = table.rows.filter(row => row.numbers[column])
    const candidates = basesOf(table).map(pair => {
      const claims = shares.flatMap(row => claimOf(row, column, pair) ?? [])
      return {claims, wrong: claims.filter(claim => !isRight(claim))}
    })
    const best = candidates
      .filter(({claims, wrong}) => claims.length > 1 && claims.length - wrong.length > wrong.length)
      .toSorted((a, b) => a.wrong.length - b.wrong.length)[0]
    return (best?.wrong ?? []).map(({share, part, whole}) => {
      const computed = (part / whole) * 100
      const check = isTruncated(share.value, share.decimals, computed) ? 'truncated' : 'table'
      return {
        ...finding(share, writtenShare(part, whole, share.decimals)),
        check,
        expected: written(computed, share.decimals)
      }
    })
  })
}

/** A column of parts, and a column or the cell of the total row that they are parts of. */
type Base = {part: number; whole: number} | {part: number; total: NumberCell}

function basesOf({rows, sumColumns}: NumberTable): Base[] {
  const totalRow = rows.find(({isTotal}) => isTotal)
  const pairs = sumColumns.flatMap(part => sumColumns.filter(whole => whole !== part).map(whole => ({part, whole})))
  const ofTotal = sumColumns.flatMap(part => {
    const total = totalRow?.numbers[part]
    return total && total.value > 0 ? [{part, total}] : []
  })
  return [...ofTotal, ...pairs]
}

interface Claim {
  share: NumberCell
  part: number
  whole: number
  possible: Interval
}

function claimOf(row: NumberRow, column: number, base: Base): Claim | undefined {
  const share = row.numbers[column]
  const part = row.numbers[base.part]
  const whole = 'total' in base ? base.total : row.numbers[base.whole]
  if (!share || !part || !whole || whole.value <= 0) return undefined
  const possible = scaleInterval(divideIntervals(intervalOf(part), intervalOf(whole)), 100)
  return {share, part: part.value, whole: whole.value, possible}
}

function isRight({share, possible}: Claim): boolean {
  return mayBeEqual(roundedInterval(share.value, share.decimals), possible)
}

function finding({cell}: NumberCell, calculation: string): AuditFinding {
  const start = cell.text.search(/\d/)
  const end = cell.text.trimEnd().length
  return {check: 'table', block: cell, start, end, actual: cell.text.slice(start, end), calculation}
}
