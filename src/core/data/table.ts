import type {AccessLevel} from '../model/access-level.ts'
import type {Unit} from './unit.ts'

/** Types of Table Schema that papers need (Frictionless Table Schema, "Field types"). */
export type FieldType = 'integer' | 'number' | 'string' | 'date' | 'year' | 'boolean'

/** One field (column) of a table, as its schema describes it. */
export interface TableField {
  /** the name in formulas: `dan_so` */
  name: string
  /** the head of the column in a paper: `Dân số` */
  title: string
  type: FieldType
  unit?: Unit
  description?: string
  access?: AccessLevel
  /** its audience may not see it, see `hideData` */
  hidden?: true
}

/** A cell, typed; undefined where it is empty. A date is an ISO day, a year a number. */
export type Cell = number | string | boolean | undefined

/** A data table, read and typed, kept by columns. */
export interface Table {
  /** the name in formulas: `data/dan-so.csv` → `dan_so` */
  name: string
  /** `data/dan-so.csv`, `.json` or `.xlsx` */
  file: string
  /** `data/dan-so.schema.yaml` */
  schemaFile: string
  title: string
  /** who answers for the figures */
  source?: string
  /** ISO day on which they held */
  asOf?: string
  note?: string
  access?: AccessLevel
  /** its audience may not see it, see `hideData` */
  hidden?: true
  fields: readonly TableField[]
  rowCount: number
  /** by name of the field; each as long as `rowCount` */
  columns: ReadonlyMap<string, readonly Cell[]>
  primaryKey: readonly string[]
}
