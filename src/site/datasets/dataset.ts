import type {DataBook} from '../../core/data/book.ts'
import {shortDate} from '../../core/vietnamese/dates.ts'
import {formatNumber} from '../../core/vietnamese/numbers.ts'
import {type Address, datasetAddress} from '../address.ts'

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
 * only papers do that stay off the site.
 */
export function datasets(book: DataBook): Dataset[] {
  const facts = [...book.factsFiles.values()].map(file =>
    describe({...file, title: file.title ?? file.name}, `${book.facts.get(file.name)?.size ?? 0} số liệu`)
  )
  const tables = [...book.tables.values()].map(table =>
    describe(table, `${formatNumber(table.rowCount)} hàng, ${table.fields.length} cột`)
  )
  return [...facts, ...tables].sort((a, b) => (a.file < b.file ? -1 : 1))
}

// --- internal ---

type Described = Pick<Dataset, 'name' | 'title' | 'file' | 'source' | 'asOf' | 'note'>

function describe({name, title, file, source, asOf, note}: Described, size: string): Dataset {
  return {name, address: datasetAddress(name), title, file, source, asOf: asOf && shortDate(asOf), note, size}
}
