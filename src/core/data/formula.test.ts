import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../markdown/parse.ts'
import {isExpression} from '../markdown/vocabulary.ts'
import {bookOf} from './book.ts'
import {readFacts} from './facts.ts'
import {evaluateFormula, type FormulaResult} from './formula.ts'

const {facts} = readFacts('data/thon.facts.yaml', 'tong: {value: 21, unit: thôn}\nten: Suối Ngàn\n')
const table = bookOf(new Map([['thon', facts]]))

function evaluate(formula: string): FormulaResult {
  const [block] = parseMarkdown(`{${formula}}`).tree.children
  if (!block || !isExpression(block)) throw new Error(`not an expression: ${formula}`)
  return evaluateFormula(block.data?.estree ?? undefined, table)
}

test.each<[string, number | string]>([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * -3', -9],
  ['thon.tong - 8', 13],
  ['thon.ten', 'Suối Ngàn'],
  ['"a"', 'a']
])('%s', (formula, value) => {
  expect(evaluate(formula)).toEqual({ok: true, value})
})

test.each([
  ['alert(1)', 'foreign-expression'],
  ['thon["tong"]', 'foreign-expression'],
  ['thon?.tong', 'foreign-expression'],
  ['x = 1', 'foreign-expression'],
  ['() => 1', 'foreign-expression'],
  ['`a`', 'foreign-expression'],
  ['2 ** 3', 'foreign-expression'],
  ['constructor.constructor', 'unknown-name'],
  ['thon.constructor', 'unknown-name'],
  ['thon.tog', 'unknown-name'],
  ['1 / 0', 'not-evaluable'],
  ['thon.ten + 1', 'not-evaluable'],
  ['1e308 * 10', 'not-evaluable'],
  ['1e999', 'not-evaluable']
])('%s is refused', (formula, kind) => {
  expect(evaluate(formula)).toMatchObject({ok: false, problem: {kind}})
})

test('arithmetic never throws and is finite or a problem', () => {
  const expression = fc.letrec<{node: string}>(tie => ({
    node: fc.oneof(
      {maxDepth: 5},
      fc.double({noNaN: true, noDefaultInfinity: true, min: 0}).map(String),
      fc.constantFrom('thon.tong', 'thon.ten', 'thon.x'),
      fc
        .tuple(tie('node'), fc.constantFrom('+', '-', '*', '/'), tie('node'))
        .map(([a, operator, b]) => `(${a} ${operator} ${b})`)
    )
  })).node
  fc.assert(
    fc.property(expression, formula => {
      const result = evaluate(formula)
      return !result.ok || typeof result.value === 'string' || Number.isFinite(result.value)
    })
  )
})
