import fc from 'fast-check'
import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'
import {readCsvRecords} from './read-csv.ts'

const rowsOf = (text: string) => {
  const {records} = readCsvRecords(text)
  return records && [records.header, ...records.rows]
}

/** `line:col-line:col` */
const placeOf = (text: string, row: number, column: number) => {
  const [place] = readCsvRecords(text).records!.placesOf([{row, column}])
  return `${place!.line}:${place!.column}-${place!.endLine}:${place!.endColumn}`
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2']
    ]
  ],
  [
    '\uFEFFa;b\r\n"1,5";2\r\n',
    [
      ['a', 'b'],
      ['1,5', '2']
    ]
  ],
  [
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2']
    ]
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2']
    ]
  ],
  [
    '\n\na,b\n\n  \n,\n1,\n',
    [
      ['a', 'b'],
      ['1', '']
    ]
  ],
  [
    'a,b\n"x ""y""","1\n2"\n',
    [
      ['a', 'b'],
      ['x "y"', '1\n2']
    ]
  ],
  [
    '"a,b",c\n1,2',
    [
      ['a,b', 'c'],
      ['1', '2']
    ]
  ],
  ['a\n1\n2', [['a'], ['1'], ['2']]]
])('%j', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
})

test('heads are NFC and trimmed', () => {
  expect(rowsOf(` ${'số hộ'.normalize('NFD')} ,b\n`)).toEqual([['số hộ', 'b']])
})

describe('places', () => {
  const text = '\n\uFEFFa,b,c\r\n1,"x\r\ny",3\r\n\r\n ,,\r\n4,5\r\n'.replace('\uFEFF', '')
  test.each([
    [-1, 1, '2:3-2:4'],
    [0, 0, '3:1-3:2'],
    [0, 1, '3:3-4:3'],
    [0, 2, '4:4-4:5'],
    [1, 1, '7:3-7:4'],
    [1, 2, '7:4-7:4']
  ])('row %i, column %i', (row, column, place) => {
    expect(placeOf(text, row, column)).toBe(place)
  })
})

test.each([
  ['a,b\n1,"2\n3,4\n', 'quotes', 2],
  ['a,b\n1,2\n"3"x,4\n', 'quotes', 3],
  ['', 'empty', 1],
  ['\uFEFF \r\n', 'empty', 1]
])('%j is broken', (text, problem, line) => {
  const {records, fault} = readCsvRecords(text)
  expect(records ? [...records.rows].length : 0).toBeLessThan(2)
  expect(fault ?? records!.faultOfRows!()).toMatchObject({kind: 'unreadable-table', words: {problem}, place: {line}})
})

test('a quote that is broken far down is found there, and many rows are one table', () => {
  const text = `a,b\n${'1,2\n'.repeat(20_000)}`
  expect(rowsOf(text)!.length).toBe(20_001)
  const {records} = readCsvRecords(`${text}"3"x,4\n`)
  expect([...records!.rows].length).toBeLessThan(20_001)
  expect(records!.faultOfRows!()).toMatchObject({place: {line: 20_002}})
})

test('one column of many rows and a megabyte in one cell take no time', () => {
  const start = performance.now()
  expect(rowsOf(`a\n${'1\n'.repeat(200_000)}`)!.length).toBe(200_001)
  expect(rowsOf(`a,b\n"${'x""'.repeat(300_000)}",1\n`)![1]).toEqual(['x"'.repeat(300_000), '1'])
  expect(performance.now() - start).toBeLessThan(5000)
})

test('what was written is read back, and each cell stands where its place says', () => {
  const cell = fc.string({unit: fc.constantFrom('a', 'đ', ',', ';', '"', '\n', ' ', '1'), maxLength: 6})
  const table = fc.array(fc.array(cell, {minLength: 2, maxLength: 2}), {minLength: 1, maxLength: 5})
  fc.assert(
    fc.property(table, rows => {
      const text = `x,y\n${Papa.unparse(rows, {newline: '\n', quotes: true})}`
      const filled = rows.filter(cells => cells.some(value => value.trim() !== ''))
      const {records} = readCsvRecords(text)
      expect([...records!.rows]).toEqual(filled)
      const places = records!.placesOf(filled.flatMap((cells, row) => cells.map((_, column) => ({row, column}))))
      const lines = text.split('\n')
      const found = places.map(({line, column, endLine, endColumn}) => {
        const [first = '', ...others] = lines.slice(line - 1, endLine)
        const cut = others.length === 0 ? first.slice(column - 1, endColumn - 1) : first.slice(column - 1)
        return [cut, ...others.slice(0, -1), ...others.slice(-1).map(last => last.slice(0, endColumn - 1))].join('\n')
      })
      expect(found).toEqual(filled.flat().map(value => `"${value.replaceAll('"', '""')}"`))
    })
  )
})
