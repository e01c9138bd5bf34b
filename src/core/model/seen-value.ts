import type {DataBook} from '../data/book.ts'
import {scalarOf} from '../data/cells.ts'
import {digestOfValue} from '../data/digest-of-value.ts'
import {displayValue} from '../data/display.ts'
import {evaluateFormula} from '../data/formula.ts'
import {readsHidden} from '../data/hidden.ts'
import {parseFormula} from '../data/parse-formula.ts'
import {problemFault} from '../data/problem-fault.ts'
import {fileStart} from '../diagnostic.ts'
import type {FormulaUse} from './dependencies.ts'

/**
 * All that a paper shows of a formula, as plain data: the value with its words and origins, the used columns of a table, or the finding in its
 * place, which may propose names that exist. Two books in which it is alike give the paper the same words.
 */
export function seenValue({formula, fields}: FormulaUse, book: DataBook): unknown {
  const result = evaluateFormula(parseFormula(formula), book)
  if (!result.ok) return problemFault(result.problem, fileStart, formula)
  const single = scalarOf(result.value)
  return single.ok
    ? [displayValue(single.value, book), digestOfValue(single.value), readsHidden(formula, book)]
    : [book.rounding, digestOfValue(result.value, fields)]
}
