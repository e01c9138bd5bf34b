import type {DataBook} from '../data/book.ts'
import type {DataFact} from '../data/facts.ts'
import {evaluateFormula, type FormulaProblem} from '../data/formula.ts'
import {derivedAt} from '../data/language/evaluation-order.ts'
import {expressionOf, pathOf} from '../data/language/syntax.ts'
import {parseFormula} from '../data/parse-formula.ts'
import type {Cell, FieldType, Table} from '../data/table.ts'
import type {ColumnValue} from '../data/value.ts'
import {isCalendarDay, parseShortDate} from '../vietnamese/dates.ts'
import {parseNumber, parsePercent} from '../vietnamese/numbers.ts'

/** A fact or a cell that a name means. */
export type DataPlace = {kind: 'fact'; path: string; fact: DataFact} | {kind: 'cell'; value: ColumnValue; row: number}

/** Why a value cannot be tried. */
export type ChangeProblem =
  | {kind: 'no-name'; problem?: FormulaProblem}
  | {kind: 'derived'; path: string; formula: string}
  | {kind: 'bad-value'; wanted: 'number' | 'date' | 'boolean'}

/** The book with one value changed: `thon.tong`, or a cell such as `where(thon, ten == "Pá Hin").dan_so`; or why there is none. */
export function changeData(
  book: DataBook,
  name: string,
  text: string
): {ok: true; book: DataBook} | {ok: false; problem: ChangeProblem} {
  const place = findPlace(book, name)
  if ('problem' in place) return {ok: false, problem: place.problem}
  const wanted = place.kind === 'fact' ? typeOfFact(place.fact) : place.value.field.type
  const value = readValue(text, wanted)
  if (value === undefined) return {ok: false, problem: {kind: 'bad-value', wanted: wordFor(wanted)}}
  return {ok: true, book: place.kind === 'fact' ? withFact(book, place.path, value) : withCell(book, place, value)}
}

// --- internal ---

function findPlace(book: DataBook, name: string): DataPlace | {problem: ChangeProblem} {
  const program = parseFormula(name)
  const expression = expressionOf(program)
  const path = expression && pathOf(expression)
  const fact = path && book.facts.get(path.file)?.get(path.key)
  if (path && fact) {
    const derived = derivedAt(name.trim(), book)
    const own = `${path.file}.${path.key}`
    if (derived?.formula !== undefined) return {problem: {kind: 'derived', path: own, formula: derived.formula}}
    return {kind: 'fact', path: own, fact}
  }
  const result = evaluateFormula(program, book)
  if (!result.ok) return {problem: {kind: 'no-name', problem: result.problem}}
  const [row, ...others] = result.value.type === 'column' ? result.value.rows : []
  if (result.value.type !== 'column' || row === undefined || others.length > 0) return {problem: {kind: 'no-name'}}
  return {kind: 'cell', value: result.value, row}
}

function typeOfFact({value}: DataFact): FieldType {
  if (typeof value === 'number') return 'number'
  return value !== undefined && isCalendarDay(value) ? 'date' : 'string'
}

function wordFor(type: FieldType): 'number' | 'date' | 'boolean' {
  return type === 'date' || type === 'boolean' ? type : 'number'
}

function readValue(text: string, type: FieldType): NonNullable<Cell> | undefined {
  const given = text.trim().normalize('NFC')
  switch (type) {
    case 'string':
      return given
    case 'date':
      return isCalendarDay(given) ? given : parseShortDate(given)
    case 'boolean':
      return given === 'có' || given === 'true' ? true : given === 'không' || given === 'false' ? false : undefined
    default:
      return readNumber(given)
  }
}

/** Vietnamese numbers first: `17.239` is seventeen thousand; `35.08` can only be meant the other way. */
function readNumber(text: string): number | undefined {
  const decimal = /^-?\d+\.\d+$/.test(text) ? Number(text) : undefined
  return parseNumber(text) ?? parsePercent(text) ?? decimal
}

function withFact(book: DataBook, path: string, value: NonNullable<Cell>): DataBook {
  const [file = '', key = ''] = path.split('.')
  const facts = new Map(book.facts.get(file))
  const fact = facts.get(key)
  if (fact && typeof value !== 'boolean') facts.set(key, {...fact, value, formula: undefined})
  return {...book, facts: new Map([...book.facts, [file, facts]])}
}

function withCell(book: DataBook, {value: {table, field}, row}: DataPlace & {kind: 'cell'}, value: Cell): DataBook {
  const column = [...(table.columns.get(field.name) ?? [])]
  column[row] = value
  const changed: Table = {...table, columns: new Map([...table.columns, [field.name, column]])}
  return {...book, tables: new Map([...book.tables, [table.name, changed]])}
}
