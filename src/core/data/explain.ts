import type {Program} from 'estree'
import type {DataBook} from './book.ts'
import {displayValue} from './display.ts'
import {evaluateScalar} from './formula.ts'
import {derivedAt} from './language/evaluation-order.ts'
import type {FormulaProblem} from './language/result.ts'
import {parseFormula} from './parse-formula.ts'
import {formulaUses} from './uses.ts'
import type {Origin, Scalar} from './value.ts'

/** A derived fact on the way to a value, with its own formula. */
export interface Derivation {
  /** e.g. `thon.ty_le` */
  name: string
  formula: string
  /** as it would be written; absent where it has no value */
  text?: string
}

/** What an editor, a source mark or `impact` says of a formula: its value and where that comes from, or why it has none. */
export type Explanation = {
  formula: string
  /** names that it reads, also through derived facts */
  uses: string[]
  derivations: Derivation[]
} & (
  | {ok: true; text: string; value: Scalar; origins: readonly Origin[]; problem?: undefined}
  | {ok: false; problem: FormulaProblem; text?: undefined}
)

/** Explain a formula as its author wrote it. */
export function explainFormula(source: string, book: DataBook): Explanation {
  return explainProgram(parseFormula(source), source, book)
}

/** Explain a formula that was parsed with its paper. */
export function explainProgram(program: Program | null | undefined, source: string, book: DataBook): Explanation {
  const uses = formulaUses(program, book)
  const about = {formula: source.trim(), uses, derivations: uses.flatMap(name => derivationOf(name, book))}
  const result = evaluateScalar(program, book)
  if (!result.ok) return {...about, ok: false, problem: result.problem}
  const {value} = result
  return {...about, ok: true, text: displayValue(value, book), value, origins: value.origins}
}

// --- internal ---

function derivationOf(name: string, book: DataBook): Derivation[] {
  const formula = derivedAt(name, book)?.formula
  if (formula === undefined) return []
  const result = evaluateScalar(parseFormula(name), book)
  return [{name, formula, ...(result.ok && {text: displayValue(result.value, book)})}]
}
