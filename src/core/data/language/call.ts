import type {Expression, SimpleCallExpression} from 'estree'
import {findFunction, formulaFunctions} from '../functions/index.ts'
import type {NumberForm, Value} from '../value.ts'
import type {FormulaContext} from './context.ts'
import {usageOf} from './function.ts'
import {formOf, readOptions} from './options.ts'
import {andThen, type FormulaResult, failed, found} from './result.ts'
import {argumentsOf} from './syntax.ts'

/** Call a function of the language: its arguments and options are read by its own table, its number takes the form that is asked for. */
export function evaluateCall(node: SimpleCallExpression, context: FormulaContext): FormulaResult {
  const given = argumentsOf(node)
  if (node.callee.type !== 'Identifier' || !given) return failed({kind: 'foreign-expression', what: 'call'})
  const {name} = node.callee
  const spec = findFunction(name)
  if (!spec) return failed({kind: 'unknown-function', name, known: formulaFunctions.map(each => each.name)})
  const {signature} = spec
  if (!takes(signature, given.expressions)) return failed({kind: 'wrong-argument', of: name, expected: usageOf(spec)})
  return andThen(readOptions(given.options, spec), options =>
    andThen(signature.run(given.expressions, {...context, of: name, options}), value =>
      found(withForm(value, formOf(options)))
    )
  )
}

// --- internal ---

function takes({least, most}: {least: number; most: number}, {length}: readonly Expression[]): boolean {
  return length >= least && length <= most
}

function withForm(value: Value, form: NumberForm | undefined): Value {
  return value.type === 'number' && form ? {...value, form: {...value.form, ...form}} : value
}
