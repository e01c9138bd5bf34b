import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {displayValue} from './display.ts'
import {exampleBook} from './example-book.ts'
import {evaluateScalar} from './formula.ts'
import {findFunction, formulaFunctions} from './functions/index.ts'
import {usageOf} from './language/function.ts'
import {optionsOf} from './language/options.ts'
import {parseFormula} from './parse-formula.ts'

describe.each(formulaFunctions.map(each => [each.name, each] as const))('%s', (name, spec) => {
  test.each(spec.examples.map(({formula, text}) => [formula, text]))('%s → %s', (formula, text) => {
    const result = evaluateScalar(parseFormula(formula), exampleBook)
    expect(result.ok ? displayValue(result.value, exampleBook) : result.problem).toBe(text)
    expect(formula).toContain(`${name}(`)
  })

  test('has words in both languages, for its options too', () => {
    expect(spec.examples.length).toBeGreaterThan(0)
    const words = [spec.title, spec.description, ...[...optionsOf(spec).values()].map(({title}) => title)]
    for (const {vi, en} of words) expect([vi, en].join('')).toMatch(/\S/)
  })
})

test('every file of the folder is on the list, under the name of its function', () => {
  const files = readdirSync(new URL('functions', import.meta.url)).filter(file => file !== 'index.ts')
  expect(formulaFunctions.map(({name}) => `${name}.ts`).sort()).toEqual(files.sort())
})

test('a function says how it is called', () => {
  expect(['share', 'sum', 'round', 'shares'].map(name => usageOf(findFunction(name)!))).toEqual([
    'share(part, whole)',
    'sum(value, …)',
    'round(number, decimals?)',
    'shares(part, parts, …)'
  ])
})
