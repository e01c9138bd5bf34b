import type {TableField} from '../data/table.ts'
import type {TableValue} from '../data/value.ts'
import {isFigure} from '../tabular/field-sense.ts'
import type {SortKey} from '../tabular/order-rows.ts'
import type {AttributeProblem, UnfitReason} from './component.ts'

/** The fields of these names; names that the table has not are left out. */
export function fieldsOf({table}: TableValue, names: readonly string[]): TableField[] {
  return names.flatMap(name => table.fields.filter(field => field.name === name))
}

/** The field of that name, where one was given. */
export function fieldOf(table: TableValue, name: string | undefined): TableField | undefined {
  return name === undefined ? undefined : fieldsOf(table, [name])[0]
}

/** An order by columns; `-` before a name turns it round. */
export function sortKeys(of: TableValue, keys: readonly string[]): SortKey[] {
  return keys.flatMap(key =>
    fieldsOf(of, [key.replace(/^-/, '')]).map(field => ({field, descending: key.startsWith('-')}))
  )
}

/** Columns that the table has not; `-` before a name, which turns an order round, is passed over. */
export function unknownColumns(of: TableValue, attribute: string, names: readonly string[] = []): AttributeProblem[] {
  const known = of.table.fields.map(({name}) => name)
  return names.flatMap((written, index): AttributeProblem[] => {
    const name = written.replace(/^-/, '')
    if (known.includes(name)) return []
    return [{attribute, index, actual: name, why: {kind: 'unknown-column', table: of.table.name, known}}]
  })
}

/** Columns that the table has, but without figures. */
export function textColumns(of: TableValue, attribute: string, names: readonly string[] = []): AttributeProblem[] {
  return names.flatMap((name, index): AttributeProblem[] => {
    const field = fieldOf(of, name)
    return field && !isFigure(field) ? [{attribute, index, actual: name, why: unfit('text-column')}] : []
  })
}

/** A table without rows has nothing to show. */
export function noRows({rows, table}: TableValue): AttributeProblem[] {
  return rows.length > 0 ? [] : [{attribute: 'of', actual: table.name, why: unfit('no-rows')}]
}

/** Why a component cannot show its data. */
export function unfit(reason: UnfitReason): AttributeProblem['why'] {
  return {kind: 'unfit-data', reason}
}
