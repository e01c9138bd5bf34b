import type {Expression, Program} from 'estree'
import type {DataBook} from './book.ts'

export type FormulaValue = number | string

/** Why a formula has no value. */
export type FormulaProblem =
  | {kind: 'foreign-expression'; what: string}
  | {kind: 'unknown-name'; name: string; known: string[]}
  | {kind: 'not-evaluable'; what: 'zero-division' | 'text-in-arithmetic' | 'not-finite'}

export type FormulaResult = {ok: true; value: FormulaValue} | {ok: false; problem: FormulaProblem}

/** Evaluate the expression of `{…}` over the facts: literals, paths and `+ - * /`. Total: it never throws and never runs code. */
export function evaluateFormula(program: Program | undefined, book: DataBook): FormulaResult {
  const statement = program?.body[0]
  if (program?.body.length !== 1 || statement?.type !== 'ExpressionStatement') return foreign('statement')
  return evaluate(statement.expression, book, 0)
}

// --- internal ---

const deepestExpression = 100

function evaluate(node: Expression, book: DataBook, depth: number): FormulaResult {
  if (depth > deepestExpression) return foreign('depth')
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'number') return finite(node.value)
      return typeof node.value === 'string' ? {ok: true, value: node.value} : foreign(String(node.raw))
    case 'UnaryExpression': {
      if (node.operator !== '-' && node.operator !== '+') return foreign(node.operator)
      const operand = evaluate(node.argument, book, depth + 1)
      return operand.ok ? compute(node.operator, 0, operand.value) : operand
    }
    case 'BinaryExpression': {
      if (!['+', '-', '*', '/'].includes(node.operator) || node.left.type === 'PrivateIdentifier')
        return foreign(node.operator)
      const left = evaluate(node.left, book, depth + 1)
      if (!left.ok) return left
      const right = evaluate(node.right, book, depth + 1)
      return right.ok ? compute(node.operator, left.value, right.value) : right
    }
    case 'Identifier':
      return {ok: false, problem: {kind: 'unknown-name', name: node.name, known: [...book.facts.keys()]}}
    case 'MemberExpression':
      return look(node, book)
    default:
      return foreign(node.type)
  }
}

function look(node: Expression & {type: 'MemberExpression'}, book: DataBook): FormulaResult {
  if (node.computed || node.optional || node.object.type !== 'Identifier' || node.property.type !== 'Identifier')
    return foreign('path')
  const {name: file} = node.object
  const {name: key} = node.property
  const table = book.facts.get(file)
  if (!table) return {ok: false, problem: {kind: 'unknown-name', name: file, known: [...book.facts.keys()]}}
  const fact = table.get(key)
  if (!fact)
    return {
      ok: false,
      problem: {kind: 'unknown-name', name: `${file}.${key}`, known: [...table.keys()].map(known => `${file}.${known}`)}
    }
  return {ok: true, value: fact.value}
}

function compute(operator: string, left: FormulaValue, right: FormulaValue): FormulaResult {
  if (typeof left !== 'number' || typeof right !== 'number')
    return {ok: false, problem: {kind: 'not-evaluable', what: 'text-in-arithmetic'}}
  if (operator === '/' && right === 0) return {ok: false, problem: {kind: 'not-evaluable', what: 'zero-division'}}
  const value =
    operator === '+' ? left + right : operator === '-' ? left - right : operator === '*' ? left * right : left / right
  return finite(value)
}

function finite(value: number): FormulaResult {
  return Number.isFinite(value) ? {ok: true, value} : {ok: false, problem: {kind: 'not-evaluable', what: 'not-finite'}}
}

function foreign(what: string): FormulaResult {
  return {ok: false, problem: {kind: 'foreign-expression', what}}
}
