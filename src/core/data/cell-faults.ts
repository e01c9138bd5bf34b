import type {Fault, FaultKind} from '../markdown/fault.ts'
import {capFaults, mostFaults} from './cap-faults.ts'
import type {CellAddress, TableSource} from './records.ts'

/** A finding about a cell, before its place in the file is known. */
export interface CellFault extends CellAddress {
  kind: FaultKind
  actual?: string
  expected?: string
  words?: Record<string, string>
}

/** The faults of one table as they are found: the first hundred are kept, the others counted. */
export class CellFaults {
  private readonly kept: CellFault[] = []
  private further = 0
  private readonly source: TableSource

  constructor(source: TableSource) {
    this.source = source
  }

  add(fault: CellFault): void {
    if (this.kept.length < mostFaults) this.kept.push(fault)
    else this.further++
  }

  /** All of them with their places, names of columns and numbers of rows. */
  placed(): Fault[] {
    const {file, records} = this.source
    const places = records.placesOf(this.kept)
    const faults = this.kept.map(({kind, actual, expected, words, row, column}, index): Fault => {
      const where = {
        ...(row >= 0 && {row: String(row + 1)}),
        ...(records.header[column] && {column: records.header[column]})
      }
      return {kind, file, place: places[index]!, actual, expected, words: {...where, ...words}}
    })
    return capFaults(faults, this.further).map(fault => ({...fault, file}))
  }
}
