import type {Scalar, Value} from '../value.ts'

/** Why a well-formed formula has no value. */
export type NoValue =
  | 'zero-division'
  | 'text-in-arithmetic'
  | 'not-finite'
  | 'too-deep'
  | 'too-much-work'
  | 'no-row'
  | 'several-cells'
  | 'empty-cell'
  | 'derived-fact'

/** Why a formula has no value, as data: rules give it code and words. */
export type FormulaProblem =
  | {kind: 'foreign-expression'; what: string}
  | {kind: 'unknown-name'; name: string; known: readonly string[]}
  | {kind: 'unknown-function'; name: string; known: readonly string[]}
  | {kind: 'unknown-option'; name: string; known: readonly string[]; of: string}
  | {kind: 'wrong-argument'; of: string; parameter?: string; actual?: string; expected: string}
  | {kind: 'unit-mismatch'; left: string; right: string}
  | {kind: 'formula-cycle'; path: readonly string[]}
  | {kind: 'not-evaluable'; what: NoValue; name?: string}

export type FormulaResult<T = Value> = {ok: true; value: T} | {ok: false; problem: FormulaProblem}

/** What a sentence can hold, or why not. */
export type ScalarResult = FormulaResult<Scalar>

/** A value that was found. */
export function found<T>(value: T): FormulaResult<T> {
  return {ok: true, value}
}

/** No value, and why. */
export function failed(problem: FormulaProblem): {ok: false; problem: FormulaProblem} {
  return {ok: false, problem}
}

/** No value for one of the plain reasons. */
export function withoutValue(what: NoValue, name?: string): {ok: false; problem: FormulaProblem} {
  return failed({kind: 'not-evaluable', what, ...(name === undefined ? {} : {name})})
}

/** Go on with the value where there is one. */
export function andThen<A, B>(result: FormulaResult<A>, next: (value: A) => FormulaResult<B>): FormulaResult<B> {
  return result.ok ? next(result.value) : result
}

/** All values, or the first problem. */
export function allFound<T>(results: readonly FormulaResult<T>[]): FormulaResult<T[]> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return found(values)
}
