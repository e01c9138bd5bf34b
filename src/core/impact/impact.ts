import type {DataBook} from '../data/book.ts'
import {digestOfValue} from '../data/digest-of-value.ts'
import {displayValue} from '../data/display.ts'
import {evaluateFormula, evaluateScalar} from '../data/formula.ts'
import {parseFormula} from '../data/parse-formula.ts'
import type {Place} from '../diagnostic.ts'
import {dependenciesOf} from '../model/dependencies.ts'
import type {Document} from '../model/document.ts'
import {type FormulaPlace, formulaPlaces} from '../model/formula-places.ts'
import {seenValue} from '../model/seen-value.ts'
import {buildOfficialTree} from '../official/official-tree.ts'
import {type TextChange, textChanges} from './text-changes.ts'
import {visibleParts} from './visible-parts.ts'

/** A formula whose value is another one, with its words where it has single ones. */
export interface FormulaChange {
  formula: string
  place: Place
  before?: string
  after?: string
}

/** A place that reads otherwise, with the formulas that make it so. */
export interface PlaceChange extends TextChange {
  /** of the first of its formulas, else 1 */
  column: number
  formulas: FormulaChange[]
}

/** A fact that is a formula and has another value. */
export interface FactChange {
  /** e.g. `thon.ty_le` */
  name: string
  file: string
  place?: Place
  before?: string
  after?: string
}

/** Whether a change of data touches a paper at all; much cheaper than to see where. */
export function isTouched(document: Document, before: DataBook, after: DataBook): boolean {
  return dependenciesOf(document).formulas.some(
    use => JSON.stringify(seenValue(use, before)) !== JSON.stringify(seenValue(use, after))
  )
}

/** All places of one paper that read otherwise after a change of data, in reading order. */
export function paperImpact(before: Document, after: Document): PlaceChange[] {
  const changes = textChanges(visibleParts(buildOfficialTree(before)), visibleParts(buildOfficialTree(after)))
  const formulas = formulaPlaces(before.body)
  const changed = formulas.filter(formula => isChanged(formula, before.book, after.book))
  return changes.map(change => {
    const own = changed.filter(formula => standsIn(formula, change))
    const {line, column} = (own[0] ?? formulas.find(formula => standsIn(formula, change)))?.place ?? {
      ...change,
      column: 1
    }
    return {...change, line, column, formulas: own.map(formula => formulaChange(formula, before.book, after.book))}
  })
}

/** Derived facts that have another value after a change of data. */
export function factsImpact(before: DataBook, after: DataBook): FactChange[] {
  return [...before.facts].flatMap(([file, facts]) =>
    [...facts].flatMap(([key, fact]): FactChange[] => {
      const name = `${file}.${key}`
      const words = fact.formula === undefined ? undefined : [valueWords(name, before), valueWords(name, after)]
      if (!words || words[0] === words[1]) return []
      return [{name, file: fact.file, place: fact.place, before: words[0], after: words[1]}]
    })
  )
}

// --- internal ---

function isChanged({program}: FormulaPlace, before: DataBook, after: DataBook): boolean {
  const seen = (book: DataBook) => {
    const result = evaluateFormula(program, book)
    return JSON.stringify(result.ok ? digestOfValue(result.value) : result.problem)
  }
  return seen(before) !== seen(after)
}

/** The block around a formula begins on the line of the change; of a row of the text, the cell must be the one. */
function standsIn({lines, cell}: FormulaPlace, change: TextChange): boolean {
  return lines.includes(change.line) && (cell === undefined || change.cell === undefined || cell === change.cell)
}

function formulaChange({program, source, place}: FormulaPlace, before: DataBook, after: DataBook): FormulaChange {
  const words = (book: DataBook) => {
    const result = evaluateScalar(program, book)
    return result.ok ? displayValue(result.value, book) : undefined
  }
  return {formula: source, place, before: words(before), after: words(after)}
}

function valueWords(name: string, book: DataBook): string | undefined {
  const result = evaluateScalar(parseFormula(name), book)
  if (!result.ok) return undefined
  const {value} = result
  return displayValue(value.type === 'number' ? {...value, form: {unit: true, ...value.form}} : value, book)
}
