import {z} from 'zod'
import {scalarOf} from '../data/cells.ts'
import type {NumberValue, Scalar, TableValue, Value} from '../data/value.ts'
import {line} from '../model/field.ts'

/** A table, or the rows of one that `where` left: `of={thon}`. */
export const tableValue = valueSchema('table', (given): TableValue | undefined =>
  isValue(given) && given.type === 'table' ? given : undefined
)

/** A number, typed or computed: `from={12}`, `from={ma_tuy.nam_truoc}`. */
export const numberValue = valueSchema('number', (given): NumberValue | undefined => {
  const value = scalarIn(given)
  return value?.type === 'number' ? value : undefined
})

/** One value of any type: `of={thon.tong}`. */
export const scalarValue = valueSchema('one-value', scalarIn)

/** Names of columns, one or several: `y="vu"`, `columns={["ten", "dan_so"]}`. */
export const columnNames = z.union([line.transform(name => [name]), z.array(line).min(1)])

/** The name of one column. */
export const columnName = line

// --- internal ---

function valueSchema<T>(wanted: string, narrow: (given: unknown) => T | undefined) {
  return z.unknown().transform((given, context): T => {
    const value = narrow(given)
    if (value !== undefined) return value
    context.issues.push({code: 'custom', input: given, params: {wanted}})
    return z.NEVER
  })
}

/** A column of one row counts as its cell. */
function scalarIn(given: unknown): Scalar | undefined {
  if (typeof given === 'number') return {type: 'number', value: given, origins: []}
  if (typeof given === 'string') return {type: 'text', value: given, origins: []}
  const single = isValue(given) ? scalarOf(given) : undefined
  return single?.ok ? single.value : undefined
}

/** Attributes hold text, literals, lists and records of them, and values of formulas; only these come from a formula. */
function isValue(given: unknown): given is Value {
  return typeof given === 'object' && given !== null && 'origins' in given && 'type' in given
}
