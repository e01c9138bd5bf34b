import type {AuditFinding} from './audited-paper.ts'
import {exactly, type Interval, mayBeEqual, roundedInterval, scaleInterval, subtractIntervals} from './interval.ts'
import {cellFinding, cellInterval} from './table-cells.ts'
import type {NumberCell, NumberTable} from './table-columns.ts'
import {written} from './written-sums.ts'

/** `Năm 2024 | Năm 2025 | Tăng, giảm (%)`: where at least as many rows agree as do not, the others are wrong. */
export function checkChangeColumns({heads, rows, sumColumns, shareColumns}: NumberTable): AuditFinding[] {
  const columns = shareColumns.filter(
    column => /tăng|giảm|biến động/.test(heads[column]!) && !/kế hoạch|dự toán/.test(heads[column]!)
  )
  const [from, to] = yearColumns(heads, sumColumns)
  if (from === undefined || to === undefined) return []
  return columns.flatMap(column => {
    const claims = rows.flatMap(({numbers}) => {
      const [change, before, after] = [numbers[column], numbers[from], numbers[to]]
      return change && before && after && before.value > 0 ? [{change, before, after}] : []
    })
    const wrong = claims.filter(claim => !isRight(claim))
    return wrong.length * 2 > claims.length
      ? []
      : wrong.map(({change, before, after}) => findingOf(change, before, after))
  })
}

// --- internal ---

interface Claim {
  change: NumberCell
  before: NumberCell
  after: NumberCell
}

/** The only two columns of years that follow each other. */
function yearColumns(heads: readonly string[], columns: readonly number[]): number[] {
  const years = columns.flatMap(column => {
    const year = /^[^%\d]{0,24}(?:\d{1,2} tháng (?:đầu )?(?:năm )?)?(\d{4})(?: \([^()]*\))?$/.exec(heads[column]!)?.[1]
    return year === undefined ? [] : [{column, year: Number(year)}]
  })
  const [first, second] = years.toSorted((a, b) => a.year - b.year)
  return years.length === 2 && first && second && second.year === first.year + 1 ? [first.column, second.column] : []
}

function isRight({change, before, after}: Claim): boolean {
  const difference = subtractIntervals(cellInterval(after), cellInterval(before))
  const possible = absolute(scaleInterval(difference, 100 / before.value))
  return mayBeEqual(roundedInterval(Math.abs(change.value), change.decimals), possible)
}

function absolute({low, high}: Interval): Interval {
  return low >= 0 ? {low, high} : high <= 0 ? {low: -high, high: -low} : {...exactly(0), high: Math.max(-low, high)}
}

function findingOf(change: NumberCell, before: NumberCell, after: NumberCell): AuditFinding {
  const computed = ((after.value - before.value) / before.value) * 100
  return cellFinding(
    change,
    `(${written(after.value)} − ${written(before.value)})/${written(before.value)} = ${written(computed, change.decimals + 1)}%`
  )
}
