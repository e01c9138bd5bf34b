import {inferKind} from '../kind.ts'
import {mergeOrigins} from '../origins.ts'
import type {Cell} from '../table.ts'
import {convert, sameDimension, type Unit} from '../unit.ts'
import type {ColumnValue, Origin, QuantityKind} from '../value.ts'
import {type FormulaResult, failed, found} from './result.ts'

/** Numbers of one unit: a single one, or those of a column without its empty cells. */
export interface Series {
  values: readonly number[]
  unit?: Unit
  kind?: QuantityKind
  origins: readonly Origin[]
  /** where the values stand: the column of the table, and its rows that are not empty */
  cells?: {column: readonly Cell[]; rows: readonly number[]}
}

/** The numbers of a column; nothing where it does not hold quantities. */
export function seriesOf({table, field, rows: all, origins}: ColumnValue): Series | undefined {
  const {type, unit} = field
  if (type !== 'integer' && type !== 'number') return undefined
  const column = table.columns.get(field.name) ?? []
  const values: number[] = []
  const rows: number[] = []
  for (const row of all) {
    const cell = column[row]
    if (typeof cell === 'number') {
      values.push(cell)
      rows.push(row)
    }
  }
  const sample = values.find(value => !Number.isInteger(value)) ?? 0
  return {values, unit, kind: inferKind(unit, sample), origins, cells: {column, rows}}
}

/** Where each value of a part stands among the values of all parts: by where it was written down, so that two equal figures are not confused. */
export function placesAmong(part: Series, parts: readonly Series[]): number[] {
  let start = 0
  for (const each of parts) {
    const places = placesIn(part, each)
    if (places.length > 0) return places.map(place => start + place)
    start += each.values.length
  }
  return []
}

/** Several series as one, in the unit of the first that has one. */
export function joinSeries(all: readonly Series[]): FormulaResult<Series> {
  const unit = all.find(each => each.unit)?.unit
  const foreign = all.find(each => each.unit && unit && !sameDimension(each.unit, unit))
  if (foreign) return failed({kind: 'unit-mismatch', left: unit?.text ?? '', right: foreign.unit?.text ?? ''})
  const values = all.flatMap(each => inUnitOf(each, unit))
  const [kind, ...others] = new Set(all.map(each => each.kind))
  return found({
    values,
    unit,
    kind: others.length === 0 ? kind : undefined,
    origins: mergeOrigins(...all.map(each => each.origins))
  })
}

// --- internal ---

function placesIn({cells, values, origins}: Series, whole: Series): number[] {
  if (cells && whole.cells && cells.column === whole.cells.column) {
    const places = new Map(whole.cells.rows.map((row, index) => [row, index]))
    const found = cells.rows.flatMap(row => places.get(row) ?? [])
    return found.length === cells.rows.length ? found : []
  }
  const isSame = values.length === 1 && values[0] === whole.values[0] && whole.values.length === 1
  return isSame && JSON.stringify(origins) === JSON.stringify(whole.origins) ? [0] : []
}

function inUnitOf({values, unit: own}: Series, unit: Unit | undefined): readonly number[] {
  return !own || !unit || own === unit ? values : values.map(value => convert(value, own, unit))
}
