import {expect, test} from 'vitest'
import {sourceLines} from './source-lines.ts'

test('knows lines by all three line ends', () => {
  const lines = sourceLines('a\r\nbc\rd\n')
  expect(lines.count).toBe(4)
  expect([1, 2, 3, 4, 5].map(lines.line)).toEqual(['a', 'bc', 'd', '', ''])
})

test('goes from offsets to places and back', () => {
  const text = 'một\nhai\n\nba'
  const lines = sourceLines(text)
  for (let offset = 0; offset <= text.length; offset++) {
    const {line, column} = lines.placeOf(offset, offset)
    expect(lines.offsetAt(line, column)).toBe(offset)
  }
  expect(lines.placeOf(4, 9)).toEqual({line: 2, column: 1, endLine: 4, endColumn: 1})
})

test('keeps columns and lines that do not exist inside the text', () => {
  const lines = sourceLines('ab\nc')
  expect(lines.offsetAt(1, 99)).toBe(3)
  expect(lines.offsetAt(9, 1)).toBe(4)
})
