import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatNumber} from '../vietnamese/numbers.ts'
import {readSchema} from './read-schema.ts'
import {readTable, type TableRead} from './read-table.ts'
import type {TableSchema} from './table-schema.ts'

const fieldsOf = (...fields: string[]) => `fields: [${fields.map(field => `{${field}}`).join(', ')}]\n`

function schemaOf(text: string): TableSchema {
  const {schema, faults} = readSchema('data/a.schema.yaml', text)
  if (!schema) throw new Error(JSON.stringify(faults))
  return schema
}

function read(schema: string, header: string[], ...rows: unknown[][]): TableRead {
  const placesOf = (cells: readonly {row: number; column: number}[]) =>
    cells.map(({row, column}) => ({line: row + 2, column: column + 1, endLine: row + 2, endColumn: column + 2}))
  const records = {header, rows, placesOf}
  return readTable({name: 'a', file: 'data/a.csv', schemaFile: 'data/a.schema.yaml', records}, schemaOf(schema))
}

/** `line:col kind actual → expected` of each fault. */
const faultsOf = ({faults}: TableRead) =>
  faults.map(({place, kind, actual, expected}) =>
    [`${place.line}:${place.column}`, kind, actual, expected && `→ ${expected}`].filter(Boolean).join(' ')
  )

/** The cell, or what was wanted. */
function cell(type: string, raw: unknown): unknown {
  const {table, faults} = read(fieldsOf(`name: x, ${type}`), ['x'], [raw])
  return faults[0] ? `→ ${faults[0].expected}` : table!.columns.get('x')![0]
}

describe('types', () => {
  test.each<[string, unknown, unknown]>([
    ['type: integer', '17.239', 17239],
    ['type: integer', ' 08 ', 8],
    ['type: integer', 12, 12],
    ['type: integer', '35,08', '→ int'],
    ['type: integer', '17239 người', '→ int'],
    ['type: integer', '99999999999999999999', '→ int'],
    ['type: number', '35,08', 35.08],
    ['type: number', '-1.234,5', -1234.5],
    ['type: number', '35.08', '→ number'],
    ['type: number, decimalChar: "."', '1,234.5', 1234.5],
    ['type: number, decimalChar: "."', '35,08', '→ number'],
    ['type: number, unit: "%"', '35,08%', 35.08],
    ['type: number, unit: "%"', '35,08 %', 35.08],
    ['type: number, unit: ha', '35,08%', '→ number'],
    ['type: number', Number.POSITIVE_INFINITY, '→ number'],
    ['type: number', true, '→ number'],
    ['type: number', {a: [1]}, '→ number'],
    ['type: string', ' Đồi Chè '.normalize('NFD'), 'Đồi Chè'],
    ['type: string', 12, '12'],
    ['type: string', 'a\u0000b', '→ no-hidden'],
    ['type: string', 'a'.repeat(1_000_000), '→ length ≤ 10000'],
    ['type: date', '2026-06-15', '2026-06-15'],
    ['type: date', '15/6/2026', '2026-06-15'],
    ['type: date', '2026-06-31', '→ 2026-06-15'],
    ['type: year', '2026', 2026],
    ['type: year', 2026, 2026],
    ['type: year', '26', '→ year'],
    ['type: boolean', 'Có', true],
    ['type: boolean', false, false],
    ['type: boolean', 'x', '→ boolean'],
    ['type: integer', '', undefined],
    ['type: integer', null, undefined]
  ])('%s of %j', (type, raw, wanted) => {
    expect(cell(type, raw)).toEqual(wanted)
  })
})

describe('constraints', () => {
  test.each<[string, unknown, unknown]>([
    ['type: integer, constraints: {minimum: 1000}', '999', '→ ≥ 1.000'],
    ['type: number, constraints: {maximum: "99,5"}', '99,6', '→ ≤ 99,5'],
    ['type: date, constraints: {minimum: 2025-07-01}', '30/6/2025', '→ ≥ 2025-07-01'],
    ['type: year, constraints: {maximum: 2030}', '2031', '→ ≤ 2030'],
    ['type: string, constraints: {enum: [Kinh, Thái]}', 'Thai', '→ Kinh | Thái'],
    ['type: integer, constraints: {enum: [1, 2]}', '3', '→ 1 | 2'],
    ['type: string, constraints: {pattern: "T\\\\d+"}', 'T12', 'T12'],
    ['type: string, constraints: {pattern: "T\\\\d+"}', 'XT12', '→ /T\\d+/'],
    ['type: string, constraints: {minLength: 3}', 'ab', '→ length ≥ 3'],
    ['type: string, constraints: {maxLength: 3}', 'abcd', '→ length ≤ 3'],
    ['type: string, constraints: {required: true}', '', '→ value']
  ])('%s of %j', (type, raw, wanted) => {
    expect(cell(type, raw)).toEqual(wanted)
  })
})

const twoFields = fieldsOf('name: ten, type: string, title: Tên thôn', 'name: ho, type: integer, unit: hộ')

test('a table has its fields, columns and notes; a bad cell is empty in it', () => {
  const {table, faults} = read(
    `title: Thôn\nsource: Công an xã\nasOf: 2025-12-31\nprimaryKey: ten\n${twoFields}`,
    ['ho', 'Tên thôn'],
    ['8', 'A'],
    ['x', 'B']
  )
  expect(table).toMatchObject({
    name: 'a',
    title: 'Thôn',
    source: 'Công an xã',
    asOf: '2025-12-31',
    rowCount: 2,
    primaryKey: ['ten']
  })
  expect(table!.fields.map(({title, unit}) => [title, unit?.text])).toEqual([
    ['Tên thôn', undefined],
    ['ho', 'hộ']
  ])
  expect(Object.fromEntries(table!.columns)).toEqual({ten: ['A', 'B'], ho: [8, undefined]})
  expect(faults).toEqual([
    {
      kind: 'bad-cell',
      file: 'data/a.csv',
      place: {line: 3, column: 1, endLine: 3, endColumn: 2},
      actual: 'x',
      expected: 'int',
      words: {row: '2', column: 'ho'}
    }
  ])
})

test('columns that are missing, strange, double, without a name', () => {
  expect(faultsOf(read(twoFields, ['ten', 'ten', 'hoo', '', '__proto__'], ['A', 'B', '1', '', '']))).toEqual([
    '1:2 table-column ten',
    '1:3 table-column hoo → ho',
    '1:4 table-column',
    '1:5 table-column __proto__',
    '1:1 table-column → ho'
  ])
})

test('rows that are too short or too long', () => {
  const found = read(`primaryKey: [ten, ho]\n${twoFields}`, ['ten', 'ho'], ['A'], ['B', '1', '2'], [])
  expect(faultsOf(found)).toEqual(['2:2 row-length 1 → 2', '3:3 row-length 3 → 2', '4:1 row-length 0 → 2'])
  expect(found.table!.rowCount).toBe(3)
})

test('keys stand once: unique fields, a primary key of two fields', () => {
  const unique = fieldsOf('name: ten, type: string, constraints: {unique: true}', 'name: ho, type: integer')
  expect(faultsOf(read(unique, ['ten', 'ho'], ['A', '1'], ['B', '1'], ['A', '2'], ['', '1'], ['', '1']))).toEqual([
    '4:1 repeated-key A'
  ])
  const both = read(`primaryKey: [ten, ho]\n${twoFields}`, ['ten', 'ho'], ['A', '1'], ['A', '2'], ['A', '01'])
  expect(faultsOf(both)).toEqual(['4:1 repeated-key A, 1'])
  expect(both.faults[0]!.words).toEqual({row: '3', column: 'ten, ho', before: '1'})
})

test('a hundred bad cells, then how many more', () => {
  const rows = Array.from({length: 100_000}, () => ['x'])
  const {faults} = read(fieldsOf('name: x, type: integer'), ['x'], ...rows)
  expect([faults.length, faults[99]!.place.line, faults[100]]).toMatchObject([
    101,
    101,
    {kind: 'more-faults', actual: '99900'}
  ])
})

test('names of prototypes are names like others', () => {
  const {table, faults} = read(
    fieldsOf('name: __proto__, type: integer', 'name: constructor, type: string'),
    ['constructor', '__proto__'],
    ['a', '1']
  )
  expect([faults, table!.columns.get('__proto__'), table!.columns.get('constructor')]).toEqual([[], [1], ['a']])
})

test('every number that is written the Vietnamese way is read back', () => {
  const value = fc.double({min: -1e9, max: 1e9, noNaN: true}).map(number => Math.round(number * 100) / 100)
  fc.assert(fc.property(value, number => cell('type: number', formatNumber(number)) === (number || 0)))
})
