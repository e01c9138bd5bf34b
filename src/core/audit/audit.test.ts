import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {exampleDocument} from '../checker/example-document.ts'
import {auditFigures} from './audit.ts'

/** Invented sentences of the shapes of official papers, one a line; `\n` stands for a line's end. */
const linesOf = (file: string) =>
  readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter(line => line.trim() !== '')

const audit = (text: string) =>
  auditFigures(exampleDocument(text.replaceAll('\\n', '\n')))
    .map(({check, actual, calculation}) => `${check} ${actual}: ${calculation}`)
    .join('; ')

describe('right sentences', () => {
  it.each(linesOf('right.txt'))('%s', text => expect(audit(text)).toBe(''))
})

describe('wrong sentences', () => {
  it.each(linesOf('wrong.txt').map(line => [line.split(' | ', 1)[0]!, line.slice(line.indexOf(' | ') + 3)]))(
    '%s: %s',
    (expected, text) => {
      expect(audit(text!)).toBe(expected)
    }
  )
})

describe('places', () => {
  const places = (text: string) =>
    auditFigures(exampleDocument(text)).map(({block, start, end}) => {
      const {line, column, endLine, endColumn} = block.locate(start, end).place
      return [line, column, endLine, endColumn]
    })

  it('of figures in bold, in notes, in cells, and beside bound values', () => {
    expect(places('Có **11**/35 bản (**42%**).')).toEqual([[1, 21, 1, 24]])
    expect(places('A.[^1]\n\n[^1]: Có 11/35 bản (42%).')).toEqual([[3, 21, 3, 24]])
    expect(places('| A | B |\n|---|---|\n| x | 3 |\n| y | 4 |\n| Cộng | 8 |')).toEqual([[5, 10, 5, 11]])
    expect(places('Có {dia_ban.khong_ma_tuy}/{dia_ban.thon} thôn (42%).')).toEqual([[1, 48, 1, 51]])
  })
})

it('reads components in a sentence with the words that they print', () => {
  expect(audit('Số vụ từ 40 vụ lên 60 vụ, <Change from={40} to={50} />.')).toBe('change 25%: (60 − 40)/40 = 50%')
  expect(audit('Số vụ từ 40 vụ lên 50 vụ, <Change from={40} to={50} />.')).toBe('')
})

it('does not look far: a paragraph of nothing but figures takes no time', () => {
  const started = performance.now()
  for (const text of [
    '1 '.repeat(9000),
    '('.repeat(9000),
    'gồm '.repeat(4000),
    'hai mươi '.repeat(20_000),
    '1 + '.repeat(5000)
  ])
    expect(audit(`${text}(5)`)).toBeTypeOf('string')
  expect(performance.now() - started).toBeLessThan(5000)
})
