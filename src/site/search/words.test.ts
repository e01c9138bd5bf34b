import {describe, expect, it, test} from 'vitest'
import {documentTypes, symbolsOf} from '../../core/model/types/index.ts'
import {abbreviations} from './abbreviations.ts'
import {accentedForm, comparedForm, wordsOf, writtenWords} from './words.ts'

const wordList = (text: string) => wordsOf(text).map(({word}) => word)

describe('words', () => {
  it.each([
    ['18-NQ/TU', ['18', 'nq', 'tu']],
    ['18nqtu', ['18', 'nqtu']],
    ['Đảng uỷ, ĐẢNG ỦY', ['dang', 'uy', 'dang', 'uy']],
    ['07/8/2025', ['7', '8', '2025']],
    ['1.234.567,8 ha', ['1234567', '8', 'ha']],
    ['15.6.2026', ['15', '6', '2026']],
    ['“Mỗi xã – một sản phẩm” 🌱 (OCOP)', ['moi', 'xa', 'mot', 'san', 'pham', 'ocop']],
    ['kỹ thuật, kĩ thuật; quy, quí', ['ki', 'thuat', 'ki', 'thuat', 'qui', 'qui']],
    ['…', []]
  ])('of %s', (text, words) => expect(wordList(text)).toEqual(words))

  it('of a text in another normal form are the same', () => {
    expect(wordList('Phòng, chống ma tuý'.normalize('NFD'))).toEqual(wordList('Phòng, chống ma túy'))
  })

  it('are found without their places, too', () => {
    const text = 'Số 06/NQ-TU, 1.234 hộ; kỹ thuật'
    expect(writtenWords(text).map(comparedForm)).toEqual(wordList(text))
    expect(writtenWords('…')).toEqual([])
  })

  it('know their places', () => {
    const text = 'Số 18-NQ/TU'
    expect(wordsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['Số', '18', 'NQ', 'TU'])
  })
})

describe('words with their diacritics', () => {
  it.each([
    ['Đảng', 'd9ang3'],
    ['uỷ', 'uy3'],
    ['ủy', 'uy3'],
    ['kỹ', 'ki4'],
    ['chè', 'che2'],
    ['chế', 'che61'],
    ['che', undefined],
    ['18', undefined]
  ])('%s', (word, form) => expect(accentedForm(word)).toBe(form))
})

test('the symbols of all types of papers are known as abbreviations, but those that mean nothing else', () => {
  const shorts = new Set(abbreviations.map(({short}) => short))
  const symbols = documentTypes
    .filter(({layout}) => layout !== 'form')
    .flatMap(type => [...symbolsOf(type, 'party'), ...symbolsOf(type, 'state')])
  const unknown = [...new Set(symbols)].filter(symbol => !shorts.has(wordList(symbol).join('')))
  expect(unknown).toEqual([])
})
