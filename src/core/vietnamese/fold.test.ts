import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold, slugOf, stripDiacritics} from './fold.ts'

describe('folding', () => {
  it('removes every tone and mark, and đ', () => {
    expect(stripDiacritics('Đảng uỷ xã Suối Ngàn, ưỡn ẹo')).toBe('Dang uy xa Suoi Ngan, uon eo')
    expect(fold('QUYẾT ĐỊNH')).toBe('quyet dinh')
  })

  it('does not depend on the normal form', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      })
    )
  })
})

describe('slugs', () => {
  it.each([
    ['Nghị quyết', 'nghi-quyet'],
    ['QyĐ', 'qyd'],
    ['  V/v: phòng, chống ma tuý! ', 'v-v-phong-chong-ma-tuy'],
    ['…', '']
  ])('of %j', (text, slug) => expect(slugOf(text)).toBe(slug))

  it('hold letters, digits and single hyphens, and stay as they are', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slugOf(slug)).toBe(slug)
      })
    )
  })
})
