import {isCalendarDay} from '../../vietnamese/dates.ts'
import {cellValue, columnOf, wholeTable} from '../cells.ts'
import type {DataFact} from '../facts.ts'
import {originOfFact} from '../origins.ts'
import type {Scalar, TableValue} from '../value.ts'
import type {FormulaContext} from './context.ts'
import {type FormulaResult, failed, found, withoutValue} from './result.ts'

/** `count` after a table is the number of its rows, unless the table has a field of that name. */
export const rowCountName = 'count'

/** A bare name: a field of the row inside `where`, else a table. */
export function lookUpName(name: string, {row, book}: FormulaContext): FormulaResult {
  const field = row?.table.fields.find(each => each.name === name)
  if (row && field) {
    const cell = cellValue(row.table, field, row.index)
    return cell ? found(cell) : withoutValue('empty-cell', `${row.table.name}.${name}`)
  }
  const table = book.tables.get(name)
  return table ? found(wholeTable(table)) : failed({kind: 'unknown-name', name, known: knownInsteadOf(name, row, book)})
}

/** `file.key`: a fact, or a field of a table. */
export function lookUpPath(file: string, key: string, context: FormulaContext): FormulaResult {
  const {facts, tables} = context.book
  const fact = facts.get(file)?.get(key)
  if (fact) return factValue(`${file}.${key}`, key, fact, context)
  const table = tables.get(file)
  const member = table && memberOf(wholeTable(table), key)
  if (member) return found(member)
  const keys = [...(facts.get(file)?.keys() ?? []), ...(table ? memberNames(wholeTable(table)) : [])]
  const known = facts.has(file) || table ? keys.map(each => `${file}.${each}`) : [...facts.keys(), ...tables.keys()]
  const name = facts.has(file) || table ? `${file}.${key}` : file
  return failed({kind: 'unknown-name', name, known})
}

/** A field of some rows, `where(thon, …).dan_so`, or how many they are. */
export function lookUpMember(value: TableValue, key: string): FormulaResult {
  const member = memberOf(value, key)
  return member
    ? found(member)
    : failed({
        kind: 'unknown-name',
        name: `${value.table.name}.${key}`,
        known: memberNames(value).map(each => `${value.table.name}.${each}`)
      })
}

/** How many rows there are, with the whole table as origin. */
export function rowCount({table, rows}: TableValue): Scalar {
  const {file, source, asOf} = table
  const origin = {file, name: table.name, ...(source && {source}), ...(asOf && {asOf})}
  return {type: 'number', value: rows.length, kind: 'count', origins: [origin]}
}

// --- internal ---

function memberOf(value: TableValue, key: string) {
  return columnOf(value, key) ?? (key === rowCountName ? rowCount(value) : undefined)
}

function memberNames({table}: TableValue): string[] {
  return [...table.fields.map(({name}) => name), rowCountName]
}

function factValue(path: string, key: string, fact: DataFact, context: FormulaContext): FormulaResult {
  const {value, unit, kind} = fact
  if (value === undefined) return context.derive(path, fact)
  const origins = [originOfFact(key, fact)]
  if (typeof value === 'number') return found({type: 'number', value, unit, kind, origins})
  return found({type: isCalendarDay(value) ? 'date' : 'text', value, origins})
}

/** What a bare name may have been meant to be: a field of the row, a table, or a fact with its file left out. */
function knownInsteadOf(name: string, row: FormulaContext['row'], {facts, tables}: FormulaContext['book']): string[] {
  const whole = [...facts].flatMap(([file, keys]) =>
    file === name ? [...keys.keys()].map(key => `${file}.${key}`) : keys.has(name) ? [`${file}.${name}`] : []
  )
  return [...(row?.table.fields.map(field => field.name) ?? []), ...tables.keys(), ...whole]
}
