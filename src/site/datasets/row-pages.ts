import type {Table} from '../../core/data/table.ts'
import {type Address, datasetAddress, linkFrom} from '../address.ts'

/** Rows on one page: what a phone opens at once. */
export const pageSize = 200
/** Beyond so many rows nobody turns pages: who wants all of them takes the file. */
export const shownRows = 2000

/** How many pages the rows of a table take, at least one. */
export function pageCount({rowCount}: Pick<Table, 'rowCount'>): number {
  return Math.max(1, Math.ceil(Math.min(rowCount, shownRows) / pageSize))
}

/** The indices of the rows on a page, which counts from 1. */
export function rowsOfPage({rowCount}: Pick<Table, 'rowCount'>, page: number): number[] {
  const start = (page - 1) * pageSize
  const end = Math.min(start + pageSize, rowCount, shownRows)
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index)
}

/** The anchor of a row, which counts from 1. */
export function rowAnchor(row: number): string {
  return `hang-${row}`
}

/** The anchor of a fact. */
export function factAnchor(key: string): string {
  return `muc-${key}`
}

/** The link to a row, or to the data where the site does not show it. */
export function linkToRow(from: Address, name: string, row: number): string {
  if (row > shownRows) return linkFrom(from, datasetAddress(name))
  return linkFrom(from, datasetAddress(name, Math.ceil(row / pageSize)), rowAnchor(row))
}
