import type {DataBook} from '../data/book.ts'
import {displayValue} from '../data/display.ts'
import {evaluateFormula, evaluateScalar} from '../data/formula.ts'
import {parseFormula} from '../data/parse-formula.ts'
import {formulaUses} from '../data/uses.ts'
import type {Place} from '../diagnostic.ts'
import {columnWords, templateFormulas} from '../model/dependencies.ts'
import type {Document} from '../model/document.ts'
import {type FormulaPlace, formulaPlaces} from '../model/formula-places.ts'
import {buildOfficialTree} from '../official/official-tree.ts'
import type {DataName} from './data-name.ts'
import {type PartKind, type VisiblePart, visibleParts} from './visible-parts.ts'

/** A place of a paper whose words are made from some data. */
export interface DataUse {
  kind: PartKind
  place: Place
  formula: string
  /** its value in words; absent for tables */
  value?: string
  /** the words around it, as they are now */
  text: string
}

/** A derived fact that is calculated from some data. */
export interface DerivedUse {
  /** e.g. `thon.ty_le` */
  name: string
  file: string
  place?: Place
  formula: string
  value?: string
}

/** All places of a paper that read some data, also through derived facts, in reading order. */
export function dataUses(document: Document, name: DataName): DataUse[] {
  return usesAt(
    formulaPlaces(document.body).filter(place => readsData(place, name, document.book)),
    document
  )
}

/** All places of a paper whose words are made from data, whatever data, in reading order. */
export function allDataUses(document: Document): DataUse[] {
  return usesAt(formulaPlaces(document.body), document)
}

/** The derived facts that read some data, also through each other. */
export function derivedUses(book: DataBook, name: DataName): DerivedUse[] {
  return [...book.facts].flatMap(([file, facts]) =>
    [...facts].flatMap(([key, fact]): DerivedUse[] => {
      const path = `${file}.${key}`
      if (fact.formula === undefined || isNamed(path, name)) return []
      const program = parseFormula(path)
      if (!formulaUses(program, book).some(used => isNamed(used, name))) return []
      return [{name: path, file: fact.file, place: fact.place, formula: fact.formula, ...wordsOf(program, book)}]
    })
  )
}

// --- internal ---

function usesAt(places: readonly FormulaPlace[], document: Document): DataUse[] {
  if (places.length === 0) return []
  const parts = visibleParts(buildOfficialTree(document))
  return places.map(place => ({
    place: place.place,
    formula: place.source,
    ...wordsOf(place.program, document.book),
    ...wordsAround(place, parts)
  }))
}

function isNamed(path: string, {file, key}: DataName): boolean {
  return key === undefined ? path === file || path.startsWith(`${file}.`) : path === `${file}.${key}`
}

/** Whether a formula reads the data by name, or shows a table with them. */
function readsData({program, component}: FormulaPlace, name: DataName, book: DataBook): boolean {
  const inTemplate = component ? templateFormulas(component) : []
  const uses = [program, ...inTemplate.map(parseFormula)].flatMap(each => formulaUses(each, book))
  const columns = component && (columnWords(component) ?? 'all')
  const isShown = columns !== undefined && (columns === 'all' || name.key === undefined || columns.includes(name.key))
  if (!uses.some(used => isNamed(used, name) || (isShown && used === name.file))) return false
  return name.row === undefined || readsRow(program, name, book)
}

/** A value that names the rows that it comes from, and not this one, is not made from it. */
function readsRow(program: FormulaPlace['program'], {file, key, row}: DataName, book: DataBook): boolean {
  const result = evaluateFormula(program, book)
  const table = book.tables.get(file)
  if (!result.ok || !table || row === undefined) return true
  const {value} = result
  if (value.type === 'table' || value.type === 'column') return value.table !== table || value.rows.includes(row - 1)
  const origins = value.origins.filter(origin => origin.file === table.file && origin.name === key)
  return origins.length === 0 || origins.some(origin => origin.row === undefined || origin.row === row)
}

function wordsOf(program: FormulaPlace['program'], book: DataBook): {value?: string} {
  const result = evaluateScalar(program, book)
  return result.ok ? {value: displayValue(result.value, book)} : {}
}

/** The innermost block around a formula, and its words; of a table or chart its caption. */
function wordsAround({lines, cell}: FormulaPlace, parts: readonly VisiblePart[]): Pick<DataUse, 'kind' | 'text'> {
  for (const line of lines.toReversed()) {
    const around = parts.filter(each => each.line === line || each.rows.some(row => row.line === line))
    const figure = around.find(({kind}) => kind === 'table' || kind === 'chart')
    const part = figure ?? around[0]
    const words = cell === undefined && figure ? around.find(({kind}) => kind === 'sentence') : part
    const row = words?.rows.find(each => each.line === line) ?? words?.rows[0]
    if (part) return {kind: part.kind, text: row?.cells[cell ?? 0] ?? ''}
  }
  return {kind: 'sentence', text: ''}
}
