import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {numberInWords} from './number-words.ts'

const units = new Map(
  'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, digit): [string, number] => [word, digit])
)
  .set('mốt', 1)
  .set('tư', 4)
  .set('lăm', 5)
const scales = new Map([
  ['tỷ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3]
])

/** A second opinion: reads words from the left, as one listens to them. */
function listen(words: string): number {
  let [total, group, digit] = [0, 0, 0]
  const closeGroup = () => {
    const whole = group + digit
    group = digit = 0
    return whole
  }
  for (const word of words.split(' ')) {
    const scale = scales.get(word)
    if (scale === 1e9) total = (total + closeGroup()) * scale
    else if (scale) total += closeGroup() * scale
    else if (word === 'mười') digit = 10
    else if (word === 'mươi' || word === 'trăm') [group, digit] = [group + digit * (word === 'trăm' ? 100 : 10), 0]
    else digit += units.get(word) ?? 0
  }
  return total + closeGroup()
}

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [26_371_000, 'hai mươi sáu triệu ba trăm bảy mươi mốt nghìn'],
    [1_000_000_005, 'một tỷ không trăm linh năm'],
    [1_500_000_000_000, 'một nghìn năm trăm tỷ']
  ])('%i', (number, words) => expect(numberInWords(number)).toBe(words))

  it('are heard as the same number', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 999_999_999_999}), number => listen(numberInWords(number)) === number)
    )
    fc.assert(fc.property(fc.integer({min: 0, max: 9999}), number => listen(numberInWords(number)) === number))
  })

  it('are for natural numbers', () => {
    for (const number of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => numberInWords(number)).toThrow(RangeError)
  })
})
