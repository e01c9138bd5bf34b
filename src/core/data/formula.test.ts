import {expect, test} from 'vitest'
import {bookOf, type DataBook} from './book.ts'
import {displayValue} from './display.ts'
import {exampleBook} from './example-book.ts'
import {readFacts} from './facts.ts'
import {evaluateFormula, evaluateScalar} from './formula.ts'
import {derivedFactProblems} from './language/derived-facts.ts'
import {parseFormula} from './parse-formula.ts'

const text = (formula: string, book: DataBook = exampleBook): string => {
  const result = evaluateScalar(parseFormula(formula), book)
  return result.ok ? displayValue(result.value, book) : JSON.stringify(result.problem)
}

const problem = (formula: string, book: DataBook = exampleBook) => {
  const result = evaluateScalar(parseFormula(formula), book)
  return result.ok ? result.value : result.problem
}

test.each([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * -3', '-9'],
  ['0.1 + 0.2', '0,3'],
  ['dia_ban.thon - 8', '04'],
  ['dia_ban.ten', 'Suối Ngàn'],
  ['"a"', 'a'],
  ['dia_ban.che + dia_ban.rung', '1.292'],
  ['dia_ban.che * dia_ban.nang_suat', '3.048,8'],
  ['format(dia_ban.che * dia_ban.nang_suat, {unit: true})', '3.048,8 tấn'],
  ['dia_ban.che / dia_ban.che', '1'],
  ['dia_ban.ty_le', '66,67%'],
  ['dia_ban.ty_le - share(1, 3)', '33,33 điểm %'],
  ['100 - dia_ban.ty_le', '33,33%'],
  ['dia_ban.ty_le * dia_ban.thon', '08'],
  ['an_ninh.vu_2026 < an_ninh.vu_2025 && !(1 >= 2)', 'có'],
  ['dia_ban.rung == 880', 'không'],
  ['dia_ban.rung > dia_ban.che', 'có'],
  ['thon.count', '04'],
  ['where(thon, ten == "Khe Vầu" || ten == "Pá Hin").count', '02'],
  ['where(thon, !(nam > 1970)).ten', 'Đồi Chè'],
  ['where(thon, 1978 == nam).nam', '1978'],
  ['where(thon, ho_ngheo > 0).count', '03'],
  ['where(thon, dan_so / dien_tich < 1).ten', 'Đồi Chè'],
  ['where(where(thon, nam > 1970), dan_so > 1500).ten', 'Suối Con'],
  ['where(thon, dan_so == max(where(thon, nam < 2000).dan_so)).ten', 'Khe Vầu'],
  ['sum(where(thon, dan_so > 99999).dan_so)', '0'],
  ['date("2026-06-15")', '15/6/2026'],
  ['change(dia_ban.rung, 880)', '9.900%'],
  ['shares(where(thon, dan_so > 1300).dan_so, thon.dan_so)', '58,71%']
])('%s → %s', (formula, wanted) => {
  expect(text(formula)).toBe(wanted)
})

test.each<[string, object]>([
  ['thon["dan_so"]', {kind: 'foreign-expression'}],
  ['thon?.tong', {kind: 'foreign-expression'}],
  ['x = 1', {kind: 'foreign-expression'}],
  ['() => 1', {kind: 'foreign-expression'}],
  ['`a`', {kind: 'foreign-expression'}],
  ['2 ** 3', {kind: 'foreign-expression'}],
  ['new Date()', {kind: 'foreign-expression'}],
  ['thon.map(1)', {kind: 'foreign-expression'}],
  ['sum(...thon)', {kind: 'foreign-expression'}],
  ['sum?.(1)', {kind: 'foreign-expression'}],
  ['sum(1, {[1]: 2})', {kind: 'foreign-expression'}],
  ['alert(1)', {kind: 'unknown-function', name: 'alert'}],
  ['constructor(1)', {kind: 'unknown-function', name: 'constructor'}],
  ['constructor.constructor', {kind: 'unknown-name', name: 'constructor'}],
  ['__proto__.x', {kind: 'unknown-name', name: '__proto__'}],
  ['dia_ban.constructor', {kind: 'unknown-name', name: 'dia_ban.constructor'}],
  ['thon.toString', {kind: 'unknown-name', name: 'thon.toString'}],
  ['where(thon, toString == 1).ten', {kind: 'unknown-name', name: 'toString'}],
  ['sum(1, {__proto__: 1})', {kind: 'unknown-option', name: '__proto__'}],
  ['1 / 0', {kind: 'not-evaluable', what: 'zero-division'}],
  ['share(1, dia_ban.thon_trong)', {kind: 'not-evaluable', what: 'zero-division'}],
  ['dia_ban.ten + 1', {kind: 'not-evaluable', what: 'text-in-arithmetic'}],
  ['1e308 * 10', {kind: 'not-evaluable', what: 'not-finite'}],
  ['1e999', {kind: 'not-evaluable', what: 'not-finite'}],
  ['dia_ban.khong_ma_tuy + an_ninh.vu_2026', {kind: 'unit-mismatch', left: 'thôn', right: 'vụ'}],
  ['dia_ban.ty_le + dia_ban.khong_ma_tuy', {kind: 'unit-mismatch'}],
  ['where(thon, dan_so > dia_ban.che).ten', {kind: 'unit-mismatch'}],
  ['where(thon, ten == "không có").dan_so', {kind: 'not-evaluable', what: 'no-row'}],
  ['where(thon, nam > 1970).dan_so', {kind: 'not-evaluable', what: 'several-cells', name: 'thon.dan_so'}],
  ['where(thon, ten == "Suối Con").ho_ngheo', {kind: 'not-evaluable', what: 'empty-cell'}],
  ['thon', {kind: 'not-evaluable', what: 'several-cells'}],
  ['where(thon, dan_so + 1).ten', {kind: 'wrong-argument', of: 'where'}],
  ['where(thon, ten < "b").ten', {kind: 'wrong-argument', of: '<'}],
  ['round(1, 99)', {kind: 'wrong-argument', of: 'round', parameter: 'decimals'}],
  ['shares(1, 2, 3)', {kind: 'wrong-argument', of: 'shares', parameter: 'part'}],
  ['1 && true', {kind: 'wrong-argument', of: '&&'}],
  [`${'-'.repeat(200).replaceAll('-', '-(')}1${')'.repeat(200)}`, {kind: 'not-evaluable', what: 'too-deep'}]
])('%s is refused', (formula, wanted) => {
  expect(problem(formula)).toMatchObject(wanted)
})

test('a value knows the places that it came from, each once', () => {
  const result = evaluateFormula(
    parseFormula('share(where(thon, ten == "Pá Hin").dan_so, sum(thon.dan_so)) '),
    exampleBook
  )
  expect(result.ok && result.value.origins).toEqual([
    {file: 'data/thon.csv', name: 'dan_so', row: 1, source: 'Công an xã', asOf: '2025-12-31'},
    {file: 'data/thon.csv', name: 'dan_so', source: 'Công an xã', asOf: '2025-12-31'}
  ])
  expect(problem('dia_ban.khong_ma_tuy + dia_ban.khong_ma_tuy')).toMatchObject({
    origins: [{file: 'data/dia-ban.facts.yaml', name: 'khong_ma_tuy', asOf: '2026-05-31', source: 'Công an xã'}]
  })
})

test('one column is summed, whatever work a formula asks for is bounded', () => {
  const nested = Array.from({length: 12}).reduce<string>(inner => `sum(where(thon, dan_so / 1 > ${inner}).dan_so)`, '0')
  expect(problem(nested)).toMatchObject({kind: 'not-evaluable', what: 'too-much-work'})
})

function bookFrom(yaml: string): DataBook {
  return bookOf(new Map([['a', readFacts('data/a.facts.yaml', yaml).facts]]))
}

test('derived facts: chained, in the unit that the file states, with the origins of what they were made from', () => {
  const book = bookFrom(
    'x: {value: 2, unit: km²}\ny: {formula: "a.x * 2", unit: ha}\nz: {formula: "a.y + a.x"}\np: {formula: "1/3", unit: "%"}'
  )
  expect(text('a.y', book)).toBe('400')
  expect(text('format(a.z, {unit: true})', book)).toBe('600 ha')
  expect(problem('a.z', book)).toMatchObject({origins: [{file: 'data/a.facts.yaml', name: 'x'}]})
  expect(problem('a.p', book)).toEqual({kind: 'not-evaluable', what: 'derived-fact', name: 'a.p'})
})

test('a chain of thousands of derived facts is no recursion, a circle of them no endless loop', () => {
  const chain = Array.from({length: 3000}, (_, index) => `f${index + 1}: {formula: "a.f${index} + 1"}`).join('\n')
  expect(text('a.f3000', bookFrom(`f0: 1\n${chain}`))).toBe('3.001')
  const circle = bookFrom('x: {formula: "a.y"}\ny: {formula: "a.z"}\nz: {formula: "a.x"}\nu: {formula: "a.x"}')
  expect(problem('a.u', circle)).toEqual({kind: 'not-evaluable', what: 'derived-fact', name: 'a.u'})
  const [x, y, ...others] = derivedFactProblems(circle).map(({path, problem: reason}) => [path, reason])
  expect([x?.[0], y?.[0]]).toEqual(['a.x', 'a.y'])
  expect(others.at(-1)).toEqual(['a.u', {kind: 'not-evaluable', what: 'derived-fact', name: 'a.x'}])
})

test('facts on a circle say the whole round, from the same name', () => {
  const circle = bookFrom('z: {formula: "a.x"}\nx: {formula: "a.y"}\ny: {formula: "1 + a.z"}')
  const path = ['a.x', 'a.y', 'a.z', 'a.x']
  expect(derivedFactProblems(circle).map(({problem: reason}) => reason)).toEqual(
    Array.from({length: 3}, () => ({kind: 'formula-cycle', path}))
  )
})
