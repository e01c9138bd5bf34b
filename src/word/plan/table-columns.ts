import type {Element} from 'hast'
import {elementsIn, findTag} from './tree.ts'

/** Shares of the columns of a table, adding up to 1, by the widths that stand on the cells of its head. */
export function columnShares(table: Element): number[] {
  const head = findTag(table, 'thead')
  const firstBody = findTag(table, 'tbody')
  const rows = head ? elementsIn(head) : []
  const count = Math.max(columnsIn(rows[0]), columnsIn(firstBody && elementsIn(firstBody)[0]), 1)
  const widths: (number | undefined)[] = Array.from({length: count})
  let column = 0
  for (const cell of rows[0] ? elementsIn(rows[0]) : []) {
    const span = spanOf(cell)
    const width = statedWidth(cell)
    for (let index = 0; index < span; index++) widths[column + index] = width === undefined ? undefined : width / span
    column += span
  }
  const known = widths.filter(width => width !== undefined)
  const mean = known.length > 0 ? sum(known) / known.length : 1
  const all = widths.map(width => width ?? mean)
  return all.map(width => width / sum(all))
}

// --- internal ---

function columnsIn(row: Element | undefined): number {
  return row ? sum(elementsIn(row).map(spanOf)) : 0
}

function spanOf({properties}: Element): number {
  return typeof properties.colSpan === 'number' ? properties.colSpan : 1
}

function statedWidth({properties}: Element): number | undefined {
  const match = /width:\s*([\d.]+)%/.exec(String(properties.style ?? ''))
  return match ? Number(match[1]) : undefined
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
