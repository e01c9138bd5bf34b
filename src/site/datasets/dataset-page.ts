import type {DataBook} from '../../core/data/book.ts'
import {isHidden, readsHidden, visibleTable} from '../../core/data/hidden.ts'
import type {Table} from '../../core/data/table.ts'
import {type DerivedUse, derivedUses} from '../../core/impact/data-uses.ts'
import {type Address, datasetAddress, downloadAddress} from '../address.ts'
import type {SiteText} from '../text/index.ts'
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
export function datasetPages(
  book: DataBook,
  using: ReadonlyMap<string, readonly UsingPaper[]>,
  text: SiteText
): DatasetPage[] {
  return datasets(book, text).flatMap(dataset => {
    const table = tableOf(dataset, book)
    const count = table ? pageCount(table) : 1
    return Array.from({length: count}, (_, index) => datasetPage(dataset, index + 1, {book, using, text}))
  })
}

// --- internal ---

function datasetPage(
  dataset: Dataset,
  number: number,
  {book, using, text}: {book: DataBook; using: ReadonlyMap<string, readonly UsingPaper[]>; text: SiteText}
): DatasetPage {
  const {name} = dataset
  const address = datasetAddress(name, number)
  const table = tableOf(dataset, book)
  const isFirst = number === 1
  return {
    address,
    dataset,
    about: aboutOf(dataset, text),
    downloads: [
      {text: text.datasets.take('CSV'), address: downloadAddress(name, 'csv'), type: 'text/csv'},
      {text: text.datasets.take('JSON'), address: downloadAddress(name, 'json'), type: 'application/json'}
    ],
    ...(table ? {table: tableRows(table, number, book.rounding)} : {facts: factRows(name, book, text)}),
    pages: table ? pageLinks(table, number) : [],
    hidden: table && hiddenRows(table, text),
    chart: isFirst && table ? datasetChart(table, text) : undefined,
    derived: isFirst ? visibleUses(name, book) : [],
    uses: isFirst ? datasetUses(using.get(name) ?? [], address) : []
  }
}

function tableOf({name}: Dataset, {tables}: DataBook): Table | undefined {
  const table = tables.get(name)
  return table && visibleTable(table)
}

/** A derived fact whose formula names something hidden would tell of it. */
function visibleUses(file: string, book: DataBook): DerivedUse[] {
  return derivedUses(book, {file}).filter(({name, formula}) => !isHidden(name, book) && !readsHidden(formula, book))
}

function aboutOf(
  {file, size, source, asOf, note}: Dataset,
  {datasets: {about: titles}}: SiteText
): DatasetPage['about'] {
  const line = (title: string, text: string | undefined) => (text ? [{title, text}] : [])
  return [
    line(titles.source, source),
    line(titles.asOf, asOf),
    line(titles.note, note),
    line(titles.file, file),
    line(titles.size, size)
  ].flat()
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

function hiddenRows({rowCount}: Table, {datasets: words}: SiteText): string | undefined {
  return rowCount <= shownRows ? undefined : words.hidden(shownRows, rowCount)
}
