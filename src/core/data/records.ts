import type {Place} from '../diagnostic.ts'
import type {Fault} from '../markdown/fault.ts'

/** A cell of a file: the row by its index below the header, −1 for the header itself; the column by its index in the file. */
export interface CellAddress {
  row: number
  column: number
}

/** A table as its file has it: nothing is typed yet, blank rows are left out. */
export interface Records {
  header: readonly string[]
  /** to be gone through once */
  rows: Iterable<readonly unknown[]>
  /** what broke off the rows, known after they were gone through */
  faultOfRows?: () => Fault | undefined
  /** where cells stand in the file, asked for many at once: a reader may have to go through the whole file for it */
  placesOf: (cells: readonly CellAddress[]) => Place[]
}

/** Records, or why there are none: the file is broken. */
export type RecordsRead = {records: Records; fault?: undefined} | {records?: undefined; fault: Fault}

/** A table and the files it comes from. */
export interface TableSource {
  /** in formulas: `dan_so` */
  name: string
  file: string
  schemaFile: string
  records: Records
}
