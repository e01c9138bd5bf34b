import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareVietnamese} from './collation.ts'

const sorted = (text: string, separator = ' ') =>
  text.split(separator).reverse().sort(compareVietnamese).join(separator)

describe('Vietnamese order', () => {
  it.each([
    ['letters', 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'],
    ['đ after all of d', 'da dọn dũng đa đầu'],
    ['tones', 'ma mà mả mã má mạ'],
    ['marks before tones', 'an ạn ăn ân'],
    ['capitals beside small letters', 'anh Anh âu Âu']
  ])('%s', (_, text) => expect(sorted(text)).toBe(text))

  it('counts the numbers in names', () => {
    expect(sorted('Bản 2,Bản 10,Bản Nà Pục', ',')).toBe('Bản 2,Bản 10,Bản Nà Pục')
  })

  it('does not depend on the normal form', () => {
    fc.assert(
      fc.property(fc.constantFrom('Đảng uỷ', 'Nà Pục', 'ưỡn'), word => {
        expect(compareVietnamese(word.normalize('NFD'), word)).toBe(0)
      })
    )
  })
})
