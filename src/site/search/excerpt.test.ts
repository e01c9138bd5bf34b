import {describe, expect, it} from 'vitest'
import {excerptOf, markWords, type Piece} from './excerpt.ts'
import {wordsOf} from './words.ts'

const shown = (pieces: readonly Piece[]) => pieces.map(({text, hit}) => (hit ? `[${text}]` : text)).join('')

function excerpt(text: string, words: string[], accented: string[] = [], preamble = 0): string {
  const places = wordsOf(text).flatMap(({word}, place) => (words.includes(word) ? [place] : []))
  return shown(excerptOf(text, places, preamble, {words, accented}))
}

const filler = Array.from({length: 120}, (_, at) => `chữ${at % 2 ? ',' : ''}`).join(' ')

describe('an excerpt', () => {
  it('shows the densest stretch, with the paper’s own letters and signs', () => {
    expect(excerpt(`một rừng ${filler} trồng 1.234,5 ha “rừng” chè; ${filler}`, ['rung', 'che'])).toMatch(
      /^… .* trồng 1\.234,5 ha “\[rừng\]” \[chè\]; .* …$/
    )
  })

  it('marks words side by side as one, and a syllable of them alone not at all', () => {
    expect(excerpt('Đảng uỷ xã, uỷ ban', ['dang', 'uy'])).toBe('[Đảng uỷ] xã, uỷ ban')
    expect(excerpt('số 18-NQ/TU nêu', ['18', 'nq', 'tu'])).toBe('số [18-NQ/TU] nêu')
  })

  it('marks the word that was typed, not another one with the same letters', () => {
    expect(excerpt('cơ chế về cây chè', ['che'], ['che2'])).toBe('cơ chế về cây [chè]')
    expect(excerpt('cơ chế', ['che'], ['che2'])).toBe('cơ [chế]')
  })

  it('is taken from behind the header, if anything stands there', () => {
    expect(excerpt(`đảng uỷ ${filler} đảng uỷ`, ['dang', 'uy'], [], 5)).toMatch(/^… .*\[đảng uỷ\]$/)
    expect(excerpt(`đảng uỷ ${filler}`, ['dang', 'uy'], [], 5)).toMatch(/^\[đảng uỷ\] .* …$/)
  })

  it('is the beginning of the text where nothing was hit', () => {
    expect(excerpt(`đầu trang ${filler}`, ['khac'])).toMatch(/^đầu trang chữ/)
    expect(shown(excerptOf('', [], 0, {words: [], accented: []}))).toBe('')
  })
})

it('a subject is marked whole', () => {
  expect(shown(markWords('Phát triển cây chè', {words: ['cay', 'che'], accented: []}))).toBe('Phát triển [cây chè]')
})
