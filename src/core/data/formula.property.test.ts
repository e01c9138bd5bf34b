import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {DataBook} from './book.ts'
import {displayValue} from './display.ts'
import {exampleBook} from './example-book.ts'
import type {DataFact} from './facts.ts'
import {evaluateFormula, evaluateScalar} from './formula.ts'
import {formulaFunctions} from './functions/index.ts'
import {derivedFactProblems} from './language/derived-facts.ts'
import {parseFormula} from './parse-formula.ts'
import {problemFault} from './problem-fault.ts'
import type {Cell, FieldType, Table} from './table.ts'
import {parseUnit} from './unit.ts'
import {formulaUses} from './uses.ts'

const names = ['a', 'b', 't', 'x', 'y', 'count', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'where']
const name = fc.constantFrom(...names)
const unit = fc.constantFrom(
  undefined,
  ...['%', 'điểm %', 'ha', 'km²', 'đồng', 'triệu đồng', 'hộ', 'tấn/ha'].map(parseUnit)
)
const figure = fc.oneof(
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constantFrom(0, 1e308, 5e-324)
)

const leaf = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom('1', '0', '0.5', '12', '1e308', 'true', '"x"', '"2026-06-15"')},
  {weight: 1, arbitrary: fc.constantFrom('null', '1n', '/a/', 'this', 't', 'x', 'y')},
  {weight: 3, arbitrary: fc.tuple(fc.constantFrom('a', 'b', 't'), name).map(path => path.join('.'))},
  {weight: 1, arbitrary: fc.tuple(name, name).map(path => path.join('.'))}
)
const operator = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('+', '-', '*', '/', '==', '<', '>=')},
  {weight: 1, arbitrary: fc.constantFrom('&&', '||', '!=', '**', '??')}
)
const option = fc
  .tuple(
    fc.constantFrom('decimals', 'pad', 'unit', 'ascending', 'form', '__proto__'),
    fc.constantFrom('1', '-1', 'true', '"long"', '99')
  )
  .map(([key, value]) => `{${key}: ${value}}`)
const functionName = fc.constantFrom(...formulaFunctions.map(each => each.name), 'constructor')

/** Expressions of the language, and some that only look so. */
const expression = fc.letrec<{node: string}>(tie => ({
  node: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    leaf,
    fc.tuple(tie('node'), operator, tie('node')).map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    fc
      .tuple(fc.constantFrom('-', '!', '+', 'typeof '), tie('node'))
      .map(([operator, inner]) => `${operator}(${inner})`),
    fc
      .tuple(functionName, fc.array(tie('node'), {maxLength: 3}), fc.option(option))
      .map(([called, given, last]) => `${called}(${[...given, ...(last ? [last] : [])].join(', ')})`),
    fc.tuple(tie('node'), name).map(([inner, key]) => `(${inner}).${key}`),
    fc.tuple(tie('node'), name).map(([condition, key]) => `where(t, ${condition}).${key}`)
  )
})).node

const fact: fc.Arbitrary<DataFact> = fc.oneof(
  fc.record({value: fc.oneof(figure, fc.string()), unit, file: fc.constant('data/a.facts.yaml')}),
  fc.record({formula: expression, unit, file: fc.constant('data/a.facts.yaml')})
)

const cellsOf: Record<FieldType, fc.Arbitrary<Cell>> = {
  integer: fc.integer(),
  number: figure,
  string: fc.string(),
  date: fc.constantFrom('2026-06-15', '1999-12-31'),
  year: fc.integer({min: 1, max: 9999}),
  boolean: fc.boolean()
}

const table: fc.Arbitrary<Table> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({name, title: fc.string(), type: fc.constantFrom(...(Object.keys(cellsOf) as FieldType[])), unit}),
      {selector: field => field.name, maxLength: 4}
    ),
    fc.nat(5)
  )
  .chain(([fields, rowCount]) =>
    fc
      .tuple(
        ...fields.map(({type}) =>
          fc.array(fc.option(cellsOf[type], {nil: undefined}), {minLength: rowCount, maxLength: rowCount})
        )
      )
      .map(columns => ({
        name: 't',
        file: 'data/t.csv',
        schemaFile: 'data/t.schema.yaml',
        title: 'T',
        fields,
        rowCount,
        columns: new Map(fields.map((field, index) => [field.name, columns[index]!])),
        primaryKey: []
      }))
  )

const book: fc.Arbitrary<DataBook> = fc
  .record({a: fc.dictionary(name, fact), b: fc.dictionary(name, fact), t: table})
  .map(({a, b, t}) => ({
    ...exampleBook,
    facts: new Map([
      ['a', new Map(Object.entries(a))],
      ['b', new Map(Object.entries(b))]
    ]),
    tables: new Map([['t', t]])
  }))

const place = {line: 1, column: 1, endLine: 1, endColumn: 1}

test('any formula over any data has a value that can be written, or a problem that can be told', () => {
  let values = 0
  fc.assert(
    fc.property(expression, book, (formula, data) => {
      const program = parseFormula(formula)
      const result = evaluateScalar(program, data)
      if (!result.ok) {
        expect(problemFault(result.problem, place, formula).kind).toBe(result.problem.kind)
        return
      }
      values++
      const {value} = result
      expect(displayValue(value, data)).not.toMatch(/NaN|Infinity|undefined/)
      if (value.type === 'number') expect(Number.isFinite(value.value)).toBe(true)
      expect(new Set(value.origins.map(origin => JSON.stringify(origin))).size).toBe(value.origins.length)
    }),
    {numRuns: 2000}
  )
  expect(values).toBeGreaterThan(100)
})

test('what a formula uses is found in any book, and derived facts that fail are listed', () => {
  fc.assert(
    fc.property(expression, book, (formula, data) => {
      const program = parseFormula(formula)
      expect(formulaUses(program, data)).toEqual(formulaUses(program, data).toSorted())
      for (const {path, problem} of derivedFactProblems(data))
        expect([path.split('.').length, problem.kind]).toEqual([2, problem.kind])
    })
  )
})

test('the same formula over the same data gives the same value, in whatever order the book is asked', () => {
  fc.assert(
    fc.property(expression, expression, book, (first, second, data) => {
      const copy = {...data}
      evaluateFormula(parseFormula(second), copy)
      expect(evaluateFormula(parseFormula(first), copy)).toEqual(evaluateFormula(parseFormula(first), data))
    })
  )
})

test('any text at all is parsed without a throw', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), source => parseFormula(source)?.type !== undefined || true))
  expect(parseFormula('('.repeat(99_999))).toBeUndefined()
  expect(parseFormula(`1${' + 1'.repeat(50_000)}`)).toBeUndefined()
  expect(parseFormula('/* a */ thon.ho // b')?.type).toBe('Program')
  expect(parseFormula('1) + (2')).toBeUndefined()
  expect(parseFormula('a; b')).toBeUndefined()
})
