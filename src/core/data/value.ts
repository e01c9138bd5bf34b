import type {Table, TableField} from './table.ts'
import type {Unit} from './unit.ts'

/** What a named quantity is: how it is written follows from it (a count below ten as `08`, money in whole đồng, a year without a dot). */
export type QuantityKind = 'count' | 'measure' | 'money' | 'share' | 'year'

/** Where a value was written down: a fact, or a cell of a table. */
export interface Origin {
  /** e.g. `data/thon.facts.yaml` */
  file: string
  /** key of the fact, or name of the table's field */
  name: string
  /** number of the data row, from 1; absent for facts and for whole columns */
  row?: number
  /** who answers for the figure */
  source?: string
  /** ISO day on which it held */
  asOf?: string
  note?: string
  /** who reads may not see it */
  hidden?: true
}

interface Valued {
  /** the places that the value was computed from, each once, in the order of the formula */
  origins: readonly Origin[]
}

export interface NumberValue extends Valued {
  type: 'number'
  value: number
  /** absent: a bare number, which goes with any unit */
  unit?: Unit
  kind?: QuantityKind
  /** it came out of a calculation: the workspace's rounding holds; what was typed is written as it was typed */
  computed?: boolean
  /** how it is written, where the formula asks for it (`round`, `{decimals: 1}`, `{pad: 2}`) */
  form?: NumberForm
}

/** How a number is written, where that differs from the workspace's policy. */
export interface NumberForm {
  /** exactly so many decimals */
  decimals?: number
  /** at least so many digits before the comma: 8 → `08` */
  pad?: number
  /** with its unit after it: `26.371.000 đồng` */
  unit?: boolean
}

export interface TextValue extends Valued {
  type: 'text'
  value: string
}

/** An ISO day. */
export interface DateValue extends Valued {
  type: 'date'
  value: string
}

export interface BooleanValue extends Valued {
  type: 'boolean'
  value: boolean
}

/** Some rows of a table, all of them or those that `where` left. */
export interface TableValue extends Valued {
  type: 'table'
  table: Table
  /** indices into the table's columns */
  rows: readonly number[]
}

/** One field of some rows of a table. */
export interface ColumnValue extends Valued {
  type: 'column'
  table: Table
  field: TableField
  rows: readonly number[]
}

/** A single value, as a sentence can hold it. */
export type Scalar = NumberValue | TextValue | DateValue | BooleanValue

export type Value = Scalar | TableValue | ColumnValue
