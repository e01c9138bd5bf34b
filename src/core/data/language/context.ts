import type {Expression} from 'estree'
import type {DataBook} from '../book.ts'
import type {DataFact} from '../facts.ts'
import type {Table} from '../table.ts'
import {type FormulaResult, found, type ScalarResult, withoutValue} from './result.ts'

/** What an expression is evaluated in. */
export interface FormulaContext {
  book: DataBook
  /** the row whose fields bare names mean, inside `where` */
  row?: {table: Table; index: number}
  evaluate: (node: Expression, context: FormulaContext) => FormulaResult
  /** the value of a fact that is a formula itself; `path` is `thon.ty_le` */
  derive: (path: string, fact: DataFact) => ScalarResult
  /** shared by all parts of one formula: steps that are left, and parts that are open within each other */
  work: {left: number; depth: number}
}

/** Enough for a condition on each of a hundred thousand rows; most formulas need a dozen steps. */
export const mostWork = 1_000_000
/** Parts within parts of one formula. */
export const deepestFormula = 100

/** Pay for so many steps; a formula that asks for more than there are has no value. */
export function spend({work}: FormulaContext, steps: number): FormulaResult<number> {
  work.left -= steps
  return work.left < 0 ? withoutValue('too-much-work') : found(work.left)
}

/** Pay for a pass over so many rows of one column, which is quick. */
export function spendOnRows(context: FormulaContext, rows: number): FormulaResult<number> {
  return spend(context, Math.ceil(rows / 20))
}
