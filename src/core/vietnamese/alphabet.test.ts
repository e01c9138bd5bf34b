import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {enumerationLetter, enumerationOrdinal} from './alphabet.ts'

describe('the enumeration alphabet', () => {
  it('is the Vietnamese one without ă â ê ô ơ ư', () => {
    const letters = Array.from({length: 23}, (_, index) => enumerationLetter(index + 1)).join(' ')
    expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y')
  })

  it('goes on with two letters', () => {
    expect([24, 25, 46, 47].map(enumerationLetter)).toEqual(['aa', 'ab', 'ay', 'ba'])
  })

  it.each(['f', 'w', 'ă', 'A', '', 'a)'])('has no place for %j', text => {
    expect(enumerationOrdinal(text)).toBeUndefined()
  })

  it('is read back', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 1_000_000}), n => enumerationOrdinal(enumerationLetter(n)) === n))
  })
})
