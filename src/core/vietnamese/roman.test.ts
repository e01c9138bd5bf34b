import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {romanToNumber, toRoman} from './roman.ts'

describe('Roman numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1949, 'MCMXLIX'],
    [4000, 'MMMM']
  ])('writes and reads %i', (number, text) => {
    expect(toRoman(number)).toBe(text)
    expect(romanToNumber(text)).toBe(number)
  })

  it.each(['', 'IIII', 'VX', 'IC', 'iv', 'IVI', 'A'])('does not read %j', text => {
    expect(romanToNumber(text)).toBeUndefined()
  })

  it('reads back what it writes, and writes back what it reads', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 5000}), number => romanToNumber(toRoman(number)) === number))
    fc.assert(
      fc.property(fc.stringMatching(/^[IVXLC]{1,6}$/), text => {
        const number = romanToNumber(text)
        expect(number === undefined ? text : toRoman(number)).toBe(text)
      })
    )
  })
})
