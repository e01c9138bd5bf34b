import type {BinaryExpression, Program} from 'estree'
import {fileStart, type Place} from '../diagnostic.ts'
import type {Fault} from '../markdown/fault.ts'
import type {DataBook} from './book.ts'
import {capFaults} from './cap-faults.ts'
import type {DataCheck} from './checks.ts'
import {displayValue} from './display.ts'
import {evaluateExpression, evaluateScalar, type FormulaProblem, type ScalarResult} from './formula.ts'
import {derivedFactProblems} from './language/derived-facts.ts'
import {parseFormula} from './parse-formula.ts'
import {problemFault} from './problem-fault.ts'
import {dataFault} from './yaml-issues.ts'

/** What only the whole book can tell: derived facts without a value, and checks that do not hold. Each fault has its file. */
export function bookFaults(book: DataBook, checks: readonly DataCheck[]): Fault[] {
  const faults = [...derivedFaults(book), ...checks.flatMap(check => checkFaults(check, book))]
  const byFile = Map.groupBy(faults, ({file = ''}) => file)
  return [...byFile].flatMap(([file, found]) => capFaults(found).map(fault => ({...fault, file})))
}

// --- internal ---

interface Written {
  formula: string
  file: string
  place: Place
}

/** Where a fact has no value because one that it uses has none, that one is named alone. */
function derivedFaults(book: DataBook): Fault[] {
  return derivedFactProblems(book)
    .filter(({problem}) => problem.kind !== 'not-evaluable' || problem.what !== 'derived-fact')
    .map(({fact: {formula = '', file, place = fileStart}, problem}) => fromProblem(problem, {formula, file, place}))
}

function checkFaults({that: formula, message, file, place}: DataCheck, book: DataBook): Fault[] {
  const written = {formula, file, place}
  const result = evaluateText(formula, book)
  if (!result.ok) return [fromProblem(result.problem, written)]
  if (result.value.type !== 'boolean') return [{...dataFault(place, ['checks', 'that'], formula, 'comparison'), file}]
  if (result.value.value) return []
  const words = {message, ...sidesOf(parseFormula(formula), book)}
  return [{kind: 'failed-check', file, place, actual: formula, words}]
}

function evaluateText(formula: string, book: DataBook): ScalarResult {
  const program = parseFormula(formula)
  return program ? evaluateScalar(program, book) : {ok: false, problem: {kind: 'foreign-expression', what: formula}}
}

function fromProblem(problem: FormulaProblem, {formula, file, place}: Written): Fault {
  return {...problemFault(problem, place, formula), file}
}

/** What stands on both sides of a comparison, so that who keeps the figures sees how far they are apart. */
function sidesOf(program: Program | undefined, book: DataBook): Record<string, string> {
  const statement = program?.body[0]
  const comparison = statement?.type === 'ExpressionStatement' ? statement.expression : undefined
  if (comparison?.type !== 'BinaryExpression') return {}
  const {left, operator, right} = comparison
  const [a, b] = [left, right].map(side => (side.type === 'PrivateIdentifier' ? undefined : sideOf(side, book)))
  return a === undefined || b === undefined ? {} : {left: a, operator: signs[operator] ?? operator, right: b}
}

const signs: Partial<Record<BinaryExpression['operator'], string>> = {
  '==': '=',
  '===': '=',
  '!=': '≠',
  '!==': '≠',
  '<=': '≤',
  '>=': '≥'
}

function sideOf(
  side: Exclude<BinaryExpression['left'], {type: 'PrivateIdentifier'}>,
  book: DataBook
): string | undefined {
  const result = evaluateExpression(side, book)
  if (!result.ok || result.value.type === 'table' || result.value.type === 'column') return undefined
  return displayValue(result.value, book)
}
