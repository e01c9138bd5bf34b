import type {AuditFinding} from './audited-paper.ts'
import {mayBeEqual} from './interval.ts'
import {cellFinding, cellInterval, sumOfCells} from './table-cells.ts'
import type {NumberRow, NumberTable} from './table-columns.ts'
import {writtenSum} from './written-sums.ts'

/** Columns that are sums of those beside them (`Tổng số | Nam | Nữ`, `Tiếp nhận | Đã giải quyết | Đang giải quyết`): most rows say so. */
export function checkTotalColumns(table: NumberTable): AuditFinding[] {
  for (const total of totalsFirst(table))
    for (const parts of partsOf(table, total)) {
      const division = {total, parts}
      const {right, wrong} = judge(table, division)
      if (wrong.length === 0 && right.length > 1) break
      if (isDivision(table, division, {right, wrong}))
        return wrong.map(({numbers}) =>
          cellFinding(numbers[total]!, writtenSum(parts.map(column => numbers[column]!.value)))
        )
    }
  return []
}

// --- internal ---

interface Division {
  total: number
  parts: readonly number[]
}

const totalHead = /^(?:tổng|tổng số|tổng cộng|cộng|cả năm)(?![\p{L}])/u

/** The column that says so first, then every other. */
function totalsFirst({heads, sumColumns}: NumberTable): number[] {
  const named = sumColumns.filter(column => totalHead.test(heads[column]!))
  return [...named, ...sumColumns.filter(column => !named.includes(column))]
}

/** The columns right behind or right before it, the longest run first. */
function partsOf({sumColumns}: NumberTable, total: number): number[][] {
  const at = sumColumns.indexOf(total)
  const behind = sumColumns.slice(at + 1)
  const before = sumColumns.slice(0, at)
  const runs = [
    ...behind.map((_, index) => behind.slice(0, index + 1)),
    ...before.map((_, index) => before.slice(index))
  ]
  return runs.filter(({length}) => length > 1).toSorted((a, b) => b.length - a.length)
}

interface Verdict {
  right: readonly NumberRow[]
  wrong: readonly NumberRow[]
}

/** The heads say it and half of the rows agree; else two thirds must, in rows where every part is something. */
function isDivision(table: NumberTable, division: Division, {right, wrong}: Verdict): boolean {
  if (isNamed(table, division) && right.length > 0 && right.length >= wrong.length) return true
  if (right.length === 0) return wrong.length === 1 && areSexes(table, division.parts)
  const telling = right.filter(({numbers}) => division.parts.every(column => numbers[column]!.value > 0))
  return telling.length > 1 && telling.length >= 2 * wrong.length
}

function judge({rows}: NumberTable, {total, parts}: Division): Verdict {
  const full = rows.filter(
    ({numbers}) => numbers[total] && numbers[total].value > 0 && parts.every(column => numbers[column])
  )
  const isRight = ({numbers}: NumberRow) =>
    mayBeEqual(sumOfCells(parts.map(column => numbers[column]!)), cellInterval(numbers[total]!))
  return {right: full.filter(isRight), wrong: full.filter(row => !isRight(row))}
}

/** The heads say that the one is made of the others. */
function isNamed({heads, sumColumns}: NumberTable, {total, parts}: Division): boolean {
  const others = sumColumns.filter(column => column !== total)
  if (totalHead.test(heads[total]!))
    return total === sumColumns.at(-1) || total === sumColumns[0] || parts.length === others.length
  return (
    /tiếp nhận|thụ lý|phát sinh/.test(heads[total]!) &&
    parts[0]! > total &&
    /đã|xong|trả|hoàn thành/.test(heads[parts[0]!]!) &&
    /(?<![\p{L}])(?:đang|chưa|còn|tồn)(?![\p{L}])/u.test(heads[parts.at(-1)!]!)
  )
}

function areSexes({heads}: NumberTable, parts: readonly number[]): boolean {
  const [first, second] = parts.map(column => heads[column]!)
  return parts.length === 2 && /nam(?![\p{L}])/u.test(first!) && /nữ/.test(second!)
}
