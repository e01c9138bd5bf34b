import type {AuditFinding} from './audited-paper.ts'
import {divideIntervals, type Interval, isTruncated, mayBeEqual, roundedInterval, scaleInterval} from './interval.ts'
import {cellFinding, cellInterval} from './table-cells.ts'
import type {NumberCell, NumberRow, NumberTable} from './table-columns.ts'
import {written, writtenShare} from './written-sums.ts'

/** Percentages of two columns, or of a column and its total: the pair that most rows agree with. */
export function checkShareColumns(table: NumberTable): AuditFinding[] {
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
        ...cellFinding(share, writtenShare(part, whole, share.decimals)),
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
  const possible = scaleInterval(divideIntervals(cellInterval(part), cellInterval(whole)), 100)
  return {share, part: part.value, whole: whole.value, possible}
}

function isRight({share, possible}: Claim): boolean {
  return mayBeEqual(roundedInterval(share.value, share.decimals), possible)
}
