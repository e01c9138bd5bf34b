import type {Expression} from 'estree'
import type {FormulaContext} from './context.ts'
import type {Options} from './options.ts'
import {allFound, andThen, type FormulaResult, found} from './result.ts'

/** One call of a function: what it is evaluated in, its options, and the function's name for problems. */
export interface FunctionCall extends FormulaContext {
  of: string
  options: Options
}

/** What one argument must be, and how it is read. */
export interface Parameter<T> {
  name: string
  read: (argument: Expression, call: FunctionCall) => FormulaResult<T>
}

/** How many arguments a function takes, and what it makes of them. */
export interface Signature {
  /** as the manual shows them: `part`, `decimals?`, `value…` */
  parameters: readonly string[]
  least: number
  most: number
  run: (given: readonly Expression[], call: FunctionCall) => FormulaResult
}

/** A function of one argument. */
export function one<A>(first: Parameter<A>, run: (a: A, call: FunctionCall) => FormulaResult): Signature {
  return {
    parameters: [first.name],
    least: 1,
    most: 1,
    run: ([a], call) => andThen(readGiven(first, a, call), value => run(value, call))
  }
}

/** A function of two arguments. */
export function two<A, B>(
  first: Parameter<A>,
  second: Parameter<B>,
  run: (a: A, b: B, call: FunctionCall) => FormulaResult
): Signature {
  return {
    parameters: [first.name, second.name],
    least: 2,
    most: 2,
    run: ([a, b], call) =>
      andThen(readGiven(first, a, call), left => andThen(readGiven(second, b, call), right => run(left, right, call)))
  }
}

/** A function whose second argument may be left out. */
export function oneOrTwo<A, B>(
  first: Parameter<A>,
  second: Parameter<B>,
  run: (a: A, b: B | undefined, call: FunctionCall) => FormulaResult
): Signature {
  return {
    parameters: [first.name, `${second.name}?`],
    least: 1,
    most: 2,
    run: ([a, b], call) => {
      const right: FormulaResult<B | undefined> = b ? second.read(b, call) : found(undefined)
      return andThen(readGiven(first, a, call), left => andThen(right, value => run(left, value, call)))
    }
  }
}

/** A function of any number of like arguments, at least one. */
export function several<A>(each: Parameter<A>, run: (all: A[], call: FunctionCall) => FormulaResult): Signature {
  return {
    parameters: [each.name, '…'],
    least: 1,
    most: Number.POSITIVE_INFINITY,
    run: (given, call) => andThen(allFound(given.map(argument => each.read(argument, call))), all => run(all, call))
  }
}

/** A function of one argument and any number of like ones after it, at least one. */
export function oneAmong<A, B>(
  first: Parameter<A>,
  each: Parameter<B>,
  run: (a: A, all: B[], call: FunctionCall) => FormulaResult
): Signature {
  return {
    parameters: [first.name, each.name, '…'],
    least: 2,
    most: Number.POSITIVE_INFINITY,
    run: ([a, ...rest], call) =>
      andThen(readGiven(first, a, call), left =>
        andThen(allFound(rest.map(argument => each.read(argument, call))), all => run(left, all, call))
      )
  }
}

// --- internal ---

function readGiven<T>(parameter: Parameter<T>, given: Expression | undefined, call: FunctionCall): FormulaResult<T> {
  if (!given)
    return {ok: false, problem: {kind: 'wrong-argument', of: call.of, parameter: parameter.name, expected: 'value'}}
  return parameter.read(given, call)
}
