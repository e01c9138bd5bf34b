import type {TableSchema} from './table-schema.ts'

/** Values that may stand in one row only: the indices of their fields, and the rows in which they were met first. */
export interface KeyCheck {
  fields: readonly number[]
  firstRows: Map<unknown, number>
}

/** The primary key of a schema and its unique fields. */
export function keyChecks({fields, primaryKey = []}: TableSchema): KeyCheck[] {
  const unique = fields.flatMap(({constraints}, index) => (constraints?.unique ? [[index]] : []))
  const primary = primaryKey.map(name => fields.findIndex(field => field.name === name))
  const isSaid = primary.length === 1 && unique.some(([index]) => index === primary[0])
  const keys = primary.length > 0 && !isSaid ? [primary, ...unique] : unique
  return keys.map(indices => ({fields: indices, firstRows: new Map()}))
}
