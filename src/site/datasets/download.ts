import type {DataBook} from '../../core/data/book.ts'
import {explainFormula} from '../../core/data/explain.ts'
import type {DataFact} from '../../core/data/facts.ts'
import {readsHidden, visibleTable} from '../../core/data/hidden.ts'
import type {Cell, Table} from '../../core/data/table.ts'
import {visibleFacts} from './dataset.ts'

/** A file of `data/` as a spreadsheet reads it: UTF-8 with its mark, a comma between cells, a dot before decimals, ISO days. */
export function datasetCsv(name: string, book: DataBook): string {
  const table = book.tables.get(name)
  return table ? csvText(tableLines(visibleTable(table))) : csvText(factLines(factRecords(name, book)))
}

/** The same for programs, with all that is known of the data. */
export function datasetJson(name: string, book: DataBook): string {
  const table = book.tables.get(name)
  const content = table ? tableJson(visibleTable(table)) : {...aboutFile(name, book), facts: factRecords(name, book)}
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** Lines of cells as CSV (RFC 4180). Words that a spreadsheet would run as a formula take an apostrophe; numbers stay numbers. */
export function csvText(lines: Iterable<readonly Cell[]>): string {
  return `\uFEFF${[...lines].map(line => `${line.map(csvCell).join(',')}\r\n`).join('')}`
}

// --- internal ---

/** What is known of one fact; `value` is that of its formula where it has one. */
type FactRecord = Record<(typeof factColumns)[number], Cell>

const factColumns = ['name', 'title', 'value', 'unit', 'kind', 'formula', 'asOf', 'source', 'note'] as const

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  // The wide forms are read as signs of formulas, too.
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function* tableLines({fields, columns, rowCount}: Table): Generator<Cell[]> {
  yield fields.map(({name}) => name)
  const cells = fields.map(({name}) => columns.get(name) ?? [])
  for (let row = 0; row < rowCount; row++) yield cells.map(column => column[row])
}

function tableJson({fields, columns, rowCount, ...about}: Table): object {
  const {name, file, title, source, asOf, note, primaryKey} = about
  return {
    name,
    file,
    title,
    source,
    asOf,
    note,
    primaryKey,
    fields: fields.map(({unit, access: _, ...field}) => ({...field, unit: unit?.text})),
    rows: Array.from({length: rowCount}, (_, row) =>
      Object.fromEntries(fields.map(field => [field.name, columns.get(field.name)?.[row]]))
    )
  }
}

function aboutFile(name: string, {factsFiles}: DataBook): object {
  const {access: _, ...about} = factsFiles.get(name) ?? {}
  return about
}

function* factLines(records: readonly FactRecord[]): Generator<Cell[]> {
  yield [...factColumns]
  for (const record of records) yield factColumns.map(column => record[column])
}

function factRecords(name: string, book: DataBook): FactRecord[] {
  return visibleFacts(name, book).map(([key, fact]) => ({
    name: key,
    title: fact.title,
    ...quantityOf(`${name}.${key}`, fact, book),
    formula: fact.formula !== undefined && readsHidden(fact.formula, book) ? undefined : fact.formula,
    asOf: fact.asOf,
    source: fact.source,
    note: fact.note
  }))
}

function quantityOf(path: string, fact: DataFact, book: DataBook): Pick<FactRecord, 'value' | 'unit' | 'kind'> {
  const explained = explainFormula(path, book)
  const {value} = explained.ok ? explained : {}
  const number = value?.type === 'number' ? value : undefined
  return {value: value?.value, unit: (number?.unit ?? fact.unit)?.text, kind: number?.kind ?? fact.kind}
}
