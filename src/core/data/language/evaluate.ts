import type {BinaryExpression, Expression, LogicalExpression, MemberExpression, UnaryExpression} from 'estree'
import {scalarOf} from '../cells.ts'
import {mergeOrigins} from '../origins.ts'
import type {BooleanValue, NumberValue, Scalar} from '../value.ts'
import {type ArithmeticOperator, compute, negate} from './arithmetic.ts'
import {evaluateCall} from './call.ts'
import {type Comparison, compareScalars, isComparison} from './compare.ts'
import {deepestFormula, type FormulaContext, spend} from './context.ts'
import {lookUpMember, lookUpName, lookUpPath} from './names.ts'
import {andThen, type FormulaResult, failed, found, type ScalarResult, withoutValue} from './result.ts'
import {pathOf} from './syntax.ts'

/** The value of an expression in its context. It never throws, and its work is bounded. */
export function evaluate(node: Expression, context: FormulaContext): FormulaResult {
  const {work} = context
  if (work.depth >= deepestFormula) return withoutValue('too-deep')
  const paid = spend(context, 1)
  if (!paid.ok) return paid
  work.depth += 1
  const result = valueOfNode(node, context)
  work.depth -= 1
  return result
}

// --- internal ---

function valueOfNode(node: Expression, context: FormulaContext): FormulaResult {
  switch (node.type) {
    case 'Literal':
      return literal(node.value, node.raw)
    case 'Identifier':
      return lookUpName(node.name, context)
    case 'MemberExpression':
      return member(node, context)
    case 'UnaryExpression':
      return unary(node, context)
    case 'BinaryExpression':
      return binary(node, context)
    case 'LogicalExpression':
      return logical(node, context)
    case 'CallExpression':
      return evaluateCall(node, context)
    default:
      return foreign(node.type)
  }
}

function foreign(what: string) {
  return failed({kind: 'foreign-expression', what})
}

function literal(value: unknown, raw: string | undefined): ScalarResult {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? found({type: 'number', value, origins: []}) : withoutValue('not-finite')
    case 'string':
      return found({type: 'text', value: value.normalize('NFC'), origins: []})
    case 'boolean':
      return found({type: 'boolean', value, origins: []})
    default:
      return foreign(raw ?? 'literal')
  }
}

function member(node: MemberExpression, context: FormulaContext): FormulaResult {
  const path = pathOf(node)
  if (path) return lookUpPath(path.file, path.key, context)
  const {object, property} = node
  if (node.computed || node.optional || object.type !== 'CallExpression' || property.type !== 'Identifier')
    return foreign('path')
  return andThen(context.evaluate(object, context), value =>
    value.type === 'table' ? lookUpMember(value, property.name) : foreign('path')
  )
}

function unary({operator, argument}: UnaryExpression, context: FormulaContext): FormulaResult {
  if (operator === '!') return andThen(truth(argument, context, '!'), value => found({...value, value: !value.value}))
  if (operator !== '-' && operator !== '+') return foreign(operator)
  return andThen(scalar(argument, context), value =>
    andThen(asNumber(value), number => found(operator === '-' ? negate(number) : number))
  )
}

function binary({operator, left, right}: BinaryExpression, context: FormulaContext): FormulaResult {
  if (left.type === 'PrivateIdentifier') return foreign(left.type)
  if (!isArithmetic(operator) && !isComparison(operator)) return foreign(operator)
  return andThen(scalar(left, context), a =>
    andThen(scalar(right, context), b => (isArithmetic(operator) ? calculate(operator, a, b) : compare(operator, a, b)))
  )
}

function calculate(operator: ArithmeticOperator, left: Scalar, right: Scalar): FormulaResult {
  return andThen(asNumber(left), a => andThen(asNumber(right), b => compute(operator, a, b)))
}

function compare(operator: Comparison, left: Scalar, right: Scalar): FormulaResult {
  const origins = mergeOrigins(left.origins, right.origins)
  return andThen(compareScalars(operator, left, right), value => found({type: 'boolean', value, origins}))
}

/** Both sides are evaluated, so that a slip on the right is found also where the left has decided. */
function logical({operator, left, right}: LogicalExpression, context: FormulaContext): FormulaResult {
  if (operator === '??') return foreign(operator)
  return andThen(truth(left, context, operator), a =>
    andThen(truth(right, context, operator), b =>
      found({
        type: 'boolean',
        value: operator === '&&' ? a.value && b.value : a.value || b.value,
        origins: mergeOrigins(a.origins, b.origins)
      })
    )
  )
}

function scalar(node: Expression, context: FormulaContext): ScalarResult {
  return andThen(context.evaluate(node, context), scalarOf)
}

function truth(node: Expression, context: FormulaContext, of: string): FormulaResult<BooleanValue> {
  return andThen(scalar(node, context), value =>
    value.type === 'boolean'
      ? found(value)
      : failed({kind: 'wrong-argument', of, actual: value.type, expected: 'boolean'})
  )
}

function asNumber(value: Scalar): FormulaResult<NumberValue> {
  return value.type === 'number' ? found(value) : withoutValue('text-in-arithmetic')
}

function isArithmetic(operator: string): operator is ArithmeticOperator {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/'
}
