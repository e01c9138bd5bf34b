import type {DataBook} from '../../core/data/book.ts'
import type {DataFact} from '../../core/data/facts.ts'
import {visibleTable} from '../../core/data/hidden.ts'
import {shortDate} from '../../core/vietnamese/dates.ts'
import {type Address, datasetAddress} from '../address.ts'
import type {SiteText} from '../text/index.ts'

/** A file of `data/` as the site names and describes it. */
export interface Dataset {
  /** in formulas: `dan_so` */
  name: string
  address: Address
  title: string
  file: string
  /** who answers for the figures */
  source?: string
  /** the day on which they held: `15/6/2026` */
  asOf?: string
  note?: string
  /** `21 hàng, 8 cột` */
  size: string
}

/**
 * All data of a workspace in the order of their files. Data belong to the office, not to a paper: they are shown whoever uses them, also where
 * only papers do that stay off the site. What the audience may not see of them is left out.
 */
export function datasets(book: DataBook, {datasets: words}: SiteText): Dataset[] {
  const facts = [...book.factsFiles.values()]
    .map(file => ({file, shown: visibleFacts(file.name, book).length, all: book.facts.get(file.name)?.size ?? 0}))
    .filter(({file, shown, all}) => !file.hidden && (shown > 0 || all === 0))
    .map(({file, shown}) => describe({...file, title: file.title ?? file.name}, words.facts(shown)))
  const tables = [...book.tables.values()]
    .filter(({hidden}) => !hidden)
    .map(visibleTable)
    .filter(({fields}) => fields.length > 0)
    .map(table => describe(table, words.rows(table.rowCount, table.fields.length)))
  return [...facts, ...tables].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** The facts of a file that the audience may see, by their keys. */
export function visibleFacts(name: string, {facts}: DataBook): [string, DataFact][] {
  return [...(facts.get(name) ?? [])].filter(([, {hidden}]) => !hidden)
}

// --- internal ---

type Described = Pick<Dataset, 'name' | 'title' | 'file' | 'source' | 'asOf' | 'note'>

function describe({name, title, file, source, asOf, note}: Described, size: string): Dataset {
  return {name, address: datasetAddress(name), title, file, source, asOf: asOf && shortDate(asOf), note, size}
}
