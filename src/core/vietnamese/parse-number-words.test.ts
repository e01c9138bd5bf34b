import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {numberInWords} from './number-words.ts'
import {parseNumberWords} from './parse-number-words.ts'

describe('parseNumberWords', () => {
  it.each([
    ['tám', 8],
    ['hai mươi mốt', 21],
    ['Một trăm lẻ năm', 105],
    ['ba mươi lăm', 35],
    ['mười hai triệu năm trăm nghìn', 12_500_000]
  ])('%s → %d', (words, number) => expect(parseNumberWords(words)).toBe(number))

  it.each(['', 'năm 2025', 'các bên', 'triệu', 'mười không', 'một hai'])('no number: %s', words =>
    expect(parseNumberWords(words)).toBeUndefined()
  )

  it('reads back what numberInWords writes below a thousand billion', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 999_999_999_999}),
        number => parseNumberWords(numberInWords(number)) === number
      )
    )
  })
})
