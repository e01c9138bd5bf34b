import type {DataBook} from '../book.ts'
import {scalarOf} from '../cells.ts'
import type {DataFact} from '../facts.ts'
import {parseFormula} from '../parse-formula.ts'
import type {Scalar} from '../value.ts'
import {inUnit} from './arithmetic.ts'
import {type FormulaContext, mostWork} from './context.ts'
import {evaluate} from './evaluate.ts'
import {evaluationOrder} from './evaluation-order.ts'
import {andThen, type FormulaProblem, failed, found, type ScalarResult, withoutValue} from './result.ts'
import {expressionOf} from './syntax.ts'

/** What an expression over a book is evaluated in; facts that are formulas have their values there. */
export function contextOf(book: DataBook): FormulaContext {
  return {
    book,
    evaluate,
    derive: (path, fact) => {
      const result = derivedFact(path, fact, book)
      // Inside another formula it is that fact that is wrong, not what uses it.
      return result.ok ? result : withoutValue('derived-fact', path)
    },
    work: {left: mostWork, depth: 0}
  }
}

/** The value of a fact that is a formula, or the problem that its own formula has. `path` is `thon.ty_le`. */
export function derivedFact(path: string, fact: DataFact, book: DataBook): ScalarResult {
  const known = valuesOf(book)
  for (const step of evaluationOrder(path, fact, book, known))
    known.set(step.path, step.cycle ? failed({kind: 'formula-cycle', path: step.cycle}) : calculate(step.fact, book))
  return known.get(path) ?? withoutValue('derived-fact', path)
}

/** A derived fact whose formula has no value. */
export interface DerivedFactProblem {
  path: string
  fact: DataFact
  problem: FormulaProblem
}

/** All derived facts of a book that have no value, each with the problem of its own formula. */
export function derivedFactProblems(book: DataBook): DerivedFactProblem[] {
  return [...book.facts].flatMap(([file, facts]) =>
    [...facts].flatMap(([key, fact]) => {
      const path = `${file}.${key}`
      if (fact.formula === undefined) return []
      const result = derivedFact(path, fact, book)
      return result.ok ? [] : [{path, fact, problem: result.problem}]
    })
  )
}

// --- internal ---

const values = new WeakMap<DataBook, Map<string, ScalarResult>>()

/** A book does not change; each of its facts is calculated once. */
function valuesOf(book: DataBook): Map<string, ScalarResult> {
  const known = values.get(book) ?? new Map<string, ScalarResult>()
  values.set(book, known)
  return known
}

function calculate(fact: DataFact, book: DataBook): ScalarResult {
  const expression = expressionOf(parseFormula(fact.formula ?? ''))
  if (!expression) return failed({kind: 'foreign-expression', what: 'syntax'})
  return andThen(andThen(evaluate(expression, contextOf(book)), scalarOf), value => asStated(value, fact))
}

/** In the unit and of the kind that the file states. A bare number is not taken for a percentage: it may be a ratio. */
function asStated(value: Scalar, {unit, kind}: DataFact): ScalarResult {
  if (value.type !== 'number' || !(unit || kind)) return found(value)
  if (unit?.relative && !value.unit) return failed({kind: 'unit-mismatch', left: unit.text, right: ''})
  return andThen(inUnit(value, unit), number =>
    found({...value, value: number, ...(unit && {unit}), kind: kind ?? value.kind})
  )
}
