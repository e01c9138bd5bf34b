import {expect, test} from 'vitest'
import {readJsonRecords} from './json-records.ts'

test('objects become rows, their keys columns; places are those of the objects', () => {
  const text = '[\n  {"ten": "A, [", "ho": 1},\n  {"ho": null, "__proto__": {"a": 2}},\n\t{}\n]'
  const {records} = readJsonRecords(text)
  expect(records!.header).toEqual(['ten', 'ho', '__proto__'])
  expect([...records!.rows]).toEqual([
    ['A, [', 1, undefined],
    [undefined, null, {a: 2}],
    [undefined, undefined, undefined]
  ])
  const lines = records!.placesOf([-1, 0, 1, 2].map(row => ({row, column: 0}))).map(({line, column}) => [line, column])
  expect(lines).toEqual([
    [1, 1],
    [2, 3],
    [3, 3],
    [4, 2]
  ])
})

test.each([
  ['{', 1],
  ['{}', 1],
  ['"a"', 1],
  ['', 1],
  ['[1]', 1],
  ['[{},\n{},\n[]]', 3],
  ['[{"a": "\\"[,"},\n null]', 2],
  ['['.repeat(200_000), 1]
])('%s is no table', (text, line) => {
  expect(readJsonRecords(text).fault).toMatchObject({kind: 'unreadable-table', place: {line}, words: {problem: 'json'}})
})

test('objects whose keys all differ do not make a column for each', () => {
  const text = JSON.stringify(Array.from({length: 3000}, (_, index) => ({[`k${index}`]: index})))
  expect(readJsonRecords(text).records!.header.length).toBe(500)
})

test('a megabyte in one string is passed over', () => {
  const text = JSON.stringify([{a: '"\\'.repeat(500_000)}, {a: 1}])
  const [place] = readJsonRecords(text).records!.placesOf([{row: 1, column: 0}])
  expect(place!.column).toBe(text.lastIndexOf('{') + 1)
})
