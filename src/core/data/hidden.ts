import {type AccessLevel, type Audience, maySee, narrower} from '../model/access-level.ts'
import type {DataBook} from './book.ts'
import {parseFormula} from './parse-formula.ts'
import type {Table} from './table.ts'
import {formulaUses} from './uses.ts'

/**
 * The book with everything marked that an audience may not see. A file without a level of its own has that of the workspace; a fact or a column
 * can only narrow the level of its file. Formulas are evaluated as before: what a paper prints is its author's to decide.
 */
export function hideData(book: DataBook, audience: Audience, byDefault: AccessLevel): DataBook {
  const hides = (...levels: (AccessLevel | undefined)[]) =>
    !maySee(
      audience,
      levels.reduce<AccessLevel>((level, own) => (own ? narrower(level, own) : level), 'public')
    )
  const facts = [...book.facts].map(([name, own]) => {
    const level = book.factsFiles.get(name)?.access ?? byDefault
    return [name, new Map([...own].map(([key, fact]) => [key, marked(fact, hides(level, fact.access))]))] as const
  })
  return {
    ...book,
    facts: new Map(facts),
    factsFiles: mapValues(book.factsFiles, file => marked(file, hides(file.access ?? byDefault))),
    tables: mapValues(book.tables, table => {
      const level = table.access ?? byDefault
      const fields = table.fields.map(field => marked(field, hides(level, field.access)))
      return marked({...table, fields}, hides(level))
    })
  }
}

/** Whether a formula reads something hidden, also through derived facts. */
export function readsHidden(formula: string, book: DataBook): boolean {
  return formulaUses(parseFormula(formula), book).some(name => isHidden(name, book))
}

/** Whether a name of formulas (`thon.ho`, `thon`) is that of something hidden. */
export function isHidden(name: string, {facts, factsFiles, tables}: DataBook): boolean {
  const [file = '', key] = name.split('.')
  const table = tables.get(file)
  if (table?.hidden || factsFiles.get(file)?.hidden) return true
  if (table?.fields.some(field => field.name === key && field.hidden)) return true
  return key !== undefined && facts.get(file)?.get(key)?.hidden === true
}

/** The table without its hidden columns. */
export function visibleTable(table: Table): Table {
  const fields = table.fields.filter(({hidden}) => !hidden)
  if (fields.length === table.fields.length) return table
  const names = new Set(fields.map(({name}) => name))
  return {
    ...table,
    fields,
    columns: new Map([...table.columns].filter(([name]) => names.has(name))),
    primaryKey: table.primaryKey.every(name => names.has(name)) ? table.primaryKey : []
  }
}

// --- internal ---

function marked<Thing extends object>(thing: Thing, hidden: boolean): Thing {
  return hidden ? {...thing, hidden: true} : thing
}

function mapValues<Value>(map: ReadonlyMap<string, Value>, change: (value: Value) => Value): Map<string, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
