import type {Expression, Program} from 'estree'
import type {DataBook} from './book.ts'
import {scalarOf} from './cells.ts'
import {contextOf} from './language/derived-facts.ts'
import {evaluate} from './language/evaluate.ts'
import {andThen, type FormulaResult, failed, type ScalarResult} from './language/result.ts'
import {expressionOf} from './language/syntax.ts'

export type {FormulaProblem, FormulaResult, ScalarResult} from './language/result.ts'

/**
 * Evaluate the expression of `{…}` over a data book: literals, paths, arithmetic with units, comparisons, and the functions of
 * `functions/`. Total: it never throws, never runs code, and its work is bounded.
 */
export function evaluateFormula(program: Program | null | undefined, book: DataBook): FormulaResult {
  const expression = expressionOf(program)
  return expression ? evaluateExpression(expression, book) : failed({kind: 'foreign-expression', what: 'statement'})
}

/** The same as a sentence needs it: a single value. A column of one row is its cell; a whole table is a problem. */
export function evaluateScalar(program: Program | null | undefined, book: DataBook): ScalarResult {
  return andThen(evaluateFormula(program, book), scalarOf)
}

/** Evaluate an expression that is a part of something else, e.g. of a list in an attribute. */
export function evaluateExpression(expression: Expression, book: DataBook): FormulaResult {
  return evaluate(expression, contextOf(book))
}
