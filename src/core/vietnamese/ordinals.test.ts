import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ordinalOfWord, ordinalWord} from './ordinals.ts'

describe('ordinals in words', () => {
  it('counts the parts of a report', () => {
    const words = Array.from({length: 10}, (_, index) => ordinalWord(index + 1).replace('thứ ', ''))
    expect(words.join(' ')).toBe('nhất hai ba tư năm sáu bảy tám chín mười')
    expect(ordinalWord(21)).toBe('thứ hai mươi mốt')
  })

  it('reads any case and normal form', () => {
    expect(ordinalOfWord('Thứ  Nhất')).toBe(1)
    expect(ordinalOfWord('THỨ HAI'.normalize('NFD'))).toBe(2)
    expect(ordinalOfWord('thứ một')).toBeUndefined()
    expect(ordinalOfWord('nhất')).toBeUndefined()
  })

  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 100}), ordinal => ordinalOfWord(ordinalWord(ordinal)) === ordinal))
  })
})
