import type {DataBook} from '../../core/data/book.ts'
import type {Table} from '../../core/data/table.ts'
import {type DerivedUse, derivedUses} from '../../core/impact/data-uses.ts'
import {formatNumber} from '../../core/vietnamese/numbers.ts'
import {type Address, datasetAddress, downloadAddress} from '../address.ts'
import {type Dataset, datasets} from './dataset.ts'
import {type DatasetChart, datasetChart} from './dataset-chart.ts'
import {type DatasetUse, datasetUses, type UsingPaper} from './dataset-uses.ts'
import {type FactRow, factRows} from './fact-rows.ts'
import {pageCount, shownRows} from './row-pages.ts'
import {type RowsView, tableRows} from './table-rows.ts'

/** A link to another part of the rows. */
export interface RowsPageLink {
  number: number
  address: Address
  current: boolean
}

/** One page of a file of data, ready to show. */
export interface DatasetPage {
  address: Address
  dataset: Dataset
  about: {title: string; text: string}[]
  downloads: {text: string; address: Address; type: string}[]
  /** rows of a table */
  table?: RowsView
  /** entries of a facts file */
  facts?: FactRow[]
  pages: RowsPageLink[]
  /** what the pages leave out: `Trang này chỉ hiện 2.000 hàng đầu …` */
  hidden?: string
  /** only on the first page, as all below */
  chart?: DatasetChart
  derived: DerivedUse[]
  uses: DatasetUse[]
}

/** The pages of all data; `using` are the papers of the site by the data that they use. */
export function datasetPages(book: DataBook, using: ReadonlyMap<string, readonly UsingPaper[]>): DatasetPage[] {
  return datasets(book).flatMap(dataset => {
    const table = book.tables.get(dataset.name)
    const count = table ? pageCount(table) : 1
    return Array.from({length: count}, (_, index) => datasetPage(dataset, index + 1, book, using))
  })
}

// --- internal ---

function datasetPage(
  dataset: Dataset,
  number: number,
  book: DataBook,
  using: ReadonlyMap<string, readonly UsingPaper[]>
): DatasetPage {
  const {name} = dataset
  const address = datasetAddress(name, number)
  const table = book.tables.get(name)
  const isFirst = number === 1
  return {
    address,
    dataset,
    about: aboutOf(dataset),
    downloads: [
      {text: 'Tải về CSV', address: downloadAddress(name, 'csv'), type: 'text/csv'},
      {text: 'Tải về JSON', address: downloadAddress(name, 'json'), type: 'application/json'}
    ],
    ...(table ? {table: tableRows(table, number, book.rounding)} : {facts: factRows(name, book)}),
    pages: table ? pageLinks(table, number) : [],
    hidden: table && hiddenRows(table),
    chart: isFirst && table ? datasetChart(table) : undefined,
    derived: isFirst ? derivedUses(book, {file: name}) : [],
    uses: isFirst ? datasetUses(using.get(name) ?? [], address) : []
  }
}

function aboutOf({file, size, source, asOf, note}: Dataset): DatasetPage['about'] {
  const lines = {Nguồn: source, 'Số liệu đến ngày': asOf, 'Ghi chú': note, Tệp: file, 'Độ lớn': size}
  return Object.entries(lines).flatMap(([title, text]) => (text ? [{title, text}] : []))
}

function pageLinks(table: Table, current: number): RowsPageLink[] {
  const count = pageCount(table)
  if (count === 1) return []
  return Array.from({length: count}, (_, index) => ({
    number: index + 1,
    address: datasetAddress(table.name, index + 1),
    current: index + 1 === current
  }))
}

function hiddenRows({rowCount}: Table): string | undefined {
  if (rowCount <= shownRows) return undefined
  return `Trang này chỉ hiện ${formatNumber(shownRows)} hàng đầu trong ${formatNumber(rowCount)} hàng; tệp tải về có đủ.`
}
