import type {DataBook} from '../../core/data/book.ts'
import {displayValue} from '../../core/data/display.ts'
import {type Derivation, explainFormula} from '../../core/data/explain.ts'
import type {FactsFile} from '../../core/data/facts.ts'
import {readsHidden, visibleTable} from '../../core/data/hidden.ts'
import type {Table} from '../../core/data/table.ts'
import type {Origin} from '../../core/data/value.ts'
import {sourceWords} from '../../core/official/data-caption.ts'
import {plainText} from '../../core/tabular/cell-text.ts'
import {formatNumber} from '../../core/vietnamese/numbers.ts'
import {type Address, datasetAddress, linkFrom} from '../address.ts'
import type {BoundValue} from '../reading/values.ts'
import type {SiteText} from '../text/index.ts'
import {factAnchor, linkToRow} from './row-pages.ts'

/** One place from which a value was taken. */
export interface SourcePlace {
  /** in formulas: `thon.ho` */
  name: string
  /** what stands there, in words: `Số hộ: 1.846 hộ` */
  text: string
  /** `data/thon.csv, hàng 4 (Pá Hin)` */
  place: string
  link?: string
  /** `Công an xã, số liệu đến ngày 31/5/2026` */
  source?: string
  note?: string
}

/** What a reader sees who asks for the source of a value. */
export interface SourceCard {
  id: string
  words: string
  formula?: string
  /** derived facts on the way */
  steps: Derivation[]
  places: SourcePlace[]
  /** places beyond those shown */
  more: number
}

/** The card of one value of a page, with what the data say now. */
export function sourceCard(
  {id, words, formula, origins}: BoundValue,
  book: DataBook,
  page: Address,
  text: SiteText
): SourceCard {
  const shown = origins.slice(0, shownPlaces)
  // What a formula names may be hidden although all that it reads is not.
  const isOpen = formula !== undefined && !readsHidden(formula, book)
  return {
    id,
    words,
    formula: isOpen ? formula : undefined,
    steps: isOpen ? explainFormula(formula, book).derivations : [],
    places: shown.map(origin => placeOf(origin, {book, page, text})),
    more: origins.length - shown.length
  }
}

// --- internal ---

/** A sum of many named cells is understood by its formula. */
const shownPlaces = 8

/** What cards are read against. */
interface CardPlace {
  book: DataBook
  page: Address
  text: SiteText
}

function placeOf(origin: Origin, at: CardPlace): SourcePlace {
  const {book} = at
  const {file, name, note} = origin
  const about = {source: sourceWords(origin), note}
  const facts = [...book.factsFiles.values()].find(each => each.file === file)
  if (facts) return {...about, ...factPlace(facts, name, at)}
  const table = [...book.tables.values()].find(each => each.file === file)
  return {...about, ...(table ? cellPlace(table, origin, at) : {name, text: name, place: file})}
}

function factPlace(file: FactsFile, key: string, {book, page}: CardPlace): Omit<SourcePlace, 'source' | 'note'> {
  const name = `${file.name}.${key}`
  const title = book.facts.get(file.name)?.get(key)?.title
  const explained = explainFormula(name, book)
  const text = explained.ok && displayValue(withUnit(explained.value), book)
  return {
    name,
    text: [title ?? key, text].filter(Boolean).join(': '),
    place: file.file,
    link: linkFrom(page, datasetAddress(file.name), factAnchor(key))
  }
}

function cellPlace(
  table: Table,
  {name, row}: Origin,
  {page, text: {paper}}: CardPlace
): Omit<SourcePlace, 'source' | 'note'> {
  const field = table.fields.find(each => each.name === name)
  const title = field?.title ?? name
  const path = `${table.name}.${name}`
  if (row === undefined || !field)
    return {
      name: path,
      text: title,
      place: paper.source.wholeColumn(table.file),
      link: linkFrom(page, datasetAddress(table.name))
    }
  const cell = table.columns.get(name)?.[row - 1]
  const words = typeof cell === 'number' && field.type !== 'year' ? formatNumber(cell) : plainText(cell, field)
  return {
    name: path,
    text: `${title}: ${[words, field.unit?.text].filter(Boolean).join(' ')}`,
    place: [paper.source.row(table.file, row), rowLabel(table, row - 1)].filter(Boolean).join(' '),
    link: linkToRow(page, table.name, row)
  }
}

/** `(Pá Hin)`: what the row is about. */
function rowLabel(table: Table, index: number): string | undefined {
  const {fields, columns, primaryKey} = visibleTable(table)
  const field = fields.find(({name}) => name === primaryKey[0]) ?? fields.find(({type}) => type === 'string')
  const words = field && plainText(columns.get(field.name)?.[index], field)
  return words && `(${words})`
}

function withUnit(value: Parameters<typeof displayValue>[0]): Parameters<typeof displayValue>[0] {
  return value.type === 'number' ? {...value, form: {...value.form, unit: true}} : value
}
