import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFacts} from './facts.ts'

const file = 'data/dia-ban.facts.yaml'

/** `line:col field actual → expected` of each fault. */
function faults(text: string): string[] {
  return readFacts(file, text).faults.map(({place, actual, expected, words}) =>
    [`${place.line}:${place.column}`, words?.field, actual, expected && `→ ${expected}`].filter(Boolean).join(' ')
  )
}

const factOf = (text: string) => readFacts(file, text).facts.get('a')

test('keeps sound facts beside bad ones, and says where and what the bad ones are', () => {
  const text =
    'thon: 12\nso ho: 3\nxa: [1]\nten: {value: 5, unt: hộ}\nrong:\nhai: {value: 1, formula: a.b}\nkhong: {unit: ha}\n'
  expect([...readFacts(file, text).facts.keys()]).toEqual(['thon'])
  expect(faults(text)).toEqual([
    '2:1 so ho so ho → so_ho',
    '3:5 xa [1] → number | string | object',
    '4:17 ten.unt unt → unit',
    '5:6 rong → number | string | object',
    '6:1 hai → value | formula',
    '7:1 khong → value | formula'
  ])
})

test('a fact has its unit taken apart, its kind, its place', () => {
  expect(
    factOf('a: {value: 14812, unit: ha, asOf: 2025-12-31, source: Phòng Kinh tế, note: B, title: Diện tích}')
  ).toEqual({
    value: 14812,
    unit: {text: 'ha', powers: {m: 2}, factor: 10000},
    kind: 'measure',
    asOf: '2025-12-31',
    source: 'Phòng Kinh tế',
    note: 'B',
    title: 'Diện tích',
    file,
    place: {line: 1, column: 1, endLine: 1, endColumn: 2}
  })
})

test.each([
  ['a: 21', 21, undefined, 'count'],
  ['a: 08', 8, undefined, 'count'],
  ['a: 35,08', 35.08, undefined, 'measure'],
  ['a: 35,08%', 35.08, '%', 'share'],
  ['a: 1.234.567', 1234567, undefined, 'count'],
  ['a: {value: "17.239", unit: người}', 17239, 'người', 'count'],
  ['a: {value: 38.1, unit: "%"}', 38.1, '%', 'share'],
  ['a: {value: 26371000, unit: đồng}', 26371000, 'đồng', 'money'],
  ['a: {value: 5, kind: measure}', 5, undefined, 'measure'],
  ['a: "0912345678"', '0912345678', undefined, undefined],
  ['a: Suối Ngàn', 'Suối Ngàn', undefined, undefined]
])('%s', (text, value, unit, kind) => {
  const fact = factOf(text)
  expect([fact?.value, fact?.unit?.text, fact?.kind]).toEqual([value, unit, kind])
  expect(faults(text)).toEqual([])
})

test('a derived fact keeps its formula, and its unit where it states one', () => {
  expect(factOf('a: {formula: "dat.a / dat.b", unit: tấn/ha}')).toMatchObject({
    formula: 'dat.a / dat.b',
    unit: {text: 'tấn/ha'}
  })
  expect(factOf('a: {formula: b.c}')).not.toHaveProperty('value')
})

test.each([
  ['a: 17.239', '1:4 17.239 → 17239'],
  ['a: {unit: ha, value: 14.812, source: B}', '1:22 14.812 → 14812'],
  ['a:\n  unit: ha\n  value: 14.812 # B', '3:10 14.812 → 14812'],
  ['a: {value: mười, unit: hộ}', '1:12 a.value mười → number'],
  ['a: {value: "35%", unit: hộ}', '1:12 a.value 35% → number'],
  ['a: {value: 5, unit: "/"}', '1:21 a.unit / → unit'],
  ['a: {value: 5, kind: cout}', '1:21 a.kind cout → count | measure | money | share | year'],
  ['a: {value: 5, asOf: 31/12/2025}', '1:21 a.asOf 31/12/2025 → 2026-06-15'],
  ['a: .inf', '1:4 a Infinity → number | string | object']
])('%s is a fault', (text, wanted) => {
  expect(faults(text)).toEqual([wanted])
})

test('decimals that cannot be thousands are left in peace', () => {
  for (const number of ['0.125', '17.23', '17.2391', '1234.567'])
    expect(faults(`a: {value: ${number}, unit: ha}`)).toEqual([])
})

test('_meta speaks for all facts that say nothing themselves, and for the file', () => {
  const {facts, about} = readFacts(
    file,
    'a: 1\nb: {value: 2, source: Y}\n_meta: {title: Địa bàn, source: X, asOf: 2025-12-31}\n'
  )
  expect(about).toEqual({name: 'dia_ban', file, title: 'Địa bàn', source: 'X', asOf: '2025-12-31'})
  expect([...facts.values()].map(({source, asOf}) => [source, asOf])).toEqual([
    ['X', '2025-12-31'],
    ['Y', '2025-12-31']
  ])
  expect(faults('_meta: {sourc: X}')).toEqual(['1:9 _meta.sourc sourc → source'])
  expect(faults('_meta: 5')).toEqual(['1:8 _meta 5 → object'])
})

test('checks stand beside the facts, with the place of their formula', () => {
  const text = 'a: 1\nchecks:\n  - that: dia_ban.a <= 21\n    message: Không quá 21\n  - {tht: b, message: C}\n'
  expect(readFacts(file, text).checks).toEqual([
    {that: 'dia_ban.a <= 21', message: 'Không quá 21', file, place: {line: 3, column: 11, endLine: 3, endColumn: 26}}
  ])
  expect(faults(text)).toEqual(['5:5 checks.1.that → string', '5:6 checks.1.tht tht → that'])
  expect(faults('checks: 5')).toEqual(['1:9 checks 5 → array'])
})

test('a file that is no map is one fault, an empty file none', () => {
  expect(faults('5')).toEqual(['1:1 5 → key: value'])
  expect(faults('')).toEqual([])
})

test('names of prototypes are names like others', () => {
  const {facts} = readFacts(file, '__proto__: 1\nconstructor: 2\ntoString: {value: 3}\n')
  expect([...facts].map(([name, {value}]) => [name, value])).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
    ['toString', 3]
  ])
})

test('a hundred faults, then how many more', () => {
  const found = readFacts(file, Array.from({length: 250}, (_, index) => `a${index}: [1]\n`).join('')).faults
  expect([found.length, found.at(-1)]).toMatchObject([101, {kind: 'more-faults', actual: '150', file}])
})

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => readFacts(file, `a: ${text}`).faults.length >= 0))
})
