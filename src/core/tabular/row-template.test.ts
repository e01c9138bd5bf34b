import {expect, test} from 'vitest'
import {displayValue} from '../data/display.ts'
import {exampleBook} from '../data/example-book.ts'
import {readTemplate, rowValue} from './row-template.ts'

const thon = exampleBook.tables.get('thon')!

function write(template: string, row: number): string {
  return readTemplate(template)
    .map(part => {
      if (part.kind === 'text') return part.text
      const result = rowValue(part, thon, row, exampleBook)
      return result.ok ? displayValue(result.value, exampleBook) : `<${result.problem.kind}>`
    })
    .join('')
}

test('bare names are the fields of the row, other names are those of the book', () => {
  expect(write('thôn {ten} có {dan_so} người', 1)).toBe('thôn Đồi Chè có 958 người')
  expect(write('{dan_so / dien_tich}', 0)).toBe('1,39')
  expect(write('{share(dan_so, sum(thon.dan_so), {decimals: 1})}', 0)).toBe('23,6%')
  expect(write('{ten} {dia_ban.ten}', 0)).toBe('Pá Hin Suối Ngàn')
})

test('a cell is found among all cells of its column', () => {
  const named = write('{shares(where(thon, ten == "Pá Hin").dan_so, thon.dan_so)}', 0)
  expect(named).toMatch(/^23,6\d%$/)
  expect(write('{shares(dan_so, thon.dan_so)}', 0)).toBe(named)
})

test('what is no formula is told, braces that are never closed are braces', () => {
  expect(write('{dan_sp} {}', 0)).toBe('<unknown-name> <foreign-expression>')
  expect(write('a {b', 0)).toBe('a {b')
})
