import {describe, expect, it} from 'vitest'
import {splitBlocks} from './blocks.ts'
import {cellsOf, splitStretches} from './columns.ts'
import {decodeText} from './decode.ts'
import {readInlineMarks} from './inline-marks.ts'
import {normaliseText} from './normalise.ts'
import {wrapWidth} from './wrapping.ts'

describe('decoding', () => {
  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0xe1, 0xba, 0xa3])],
    ['UTF-16 little end first', new Uint8Array([0xff, 0xfe, 0xa3, 0x1e])],
    ['UTF-16 big end first', new Uint8Array([0xfe, 0xff, 0x1e, 0xa3])]
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({text: 'ả'})
  })

  it('refuses a program and a torn letter', () => {
    expect(decodeText(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]))).toHaveProperty('error')
    expect(decodeText(new Uint8Array([0x61, 0xe1, 0xba]))).toHaveProperty('error')
  })
})

describe('inline marks', () => {
  it.each([
    ['“*nước sạch*” về', [['“'], ['nước sạch', 'emphasis'], ['” về']]],
    ['**17** hộ', [['17', 'strong'], [' hộ']]],
    ['(*a\nb*)', [['('], ['a\nb', 'emphasis'], [')']]],
    ['2*3*4 và *', [['2*3*4 và *']]],
    ['mua * bán * lẻ', [['mua * bán * lẻ']]]
  ])('of %s', (text, expected) => {
    const runs = readInlineMarks(text).map(run => [
      run.text,
      ...(run.strong ? ['strong'] : []),
      ...(run.emphasis ? ['emphasis'] : [])
    ])
    expect(runs).toEqual(expected)
  })
})

describe('lines', () => {
  it('keeps line numbers whatever ends the lines', () => {
    expect(normaliseText('a\r\nb\rc\nd').lines).toEqual(['a', 'b', 'c', 'd'])
  })

  it('mends a lone surrogate and says so', () => {
    const {lines, remarks} = normaliseText('a\ud800b')
    expect(lines).toEqual(['a\ufffdb'])
    expect(remarks).toMatchObject([{list: 'doubtful', code: 'undecodable', lines: [1]}])
  })

  it('tells paragraphs of one line from wrapped ones', () => {
    const long = `${'chữ '.repeat(60)}.`
    expect(wrapWidth(splitBlocks([long, long]))).toBeUndefined()
    const wrapped = Array.from({length: 6}, () => 'một dòng văn bản bị ngắt ở cột thứ sáu mươi như thế này')
    expect(wrapWidth(splitBlocks(wrapped))).toBe(wrapped[0]!.length)
  })
})

describe('columns', () => {
  it('stand apart by tabs, bars or wide gaps', () => {
    expect(cellsOf('1\tNà Lúa \t 12')).toEqual(['1', 'Nà Lúa ', ' 12'].map(cell => cell.trim()))
    expect(cellsOf('| 1 | Nà Lúa |')).toEqual(['1', 'Nà Lúa'])
    expect(cellsOf('1    Nà  Lúa')).toEqual(['1', 'Nà  Lúa'])
  })

  it('make a table of two lines and more, and leave text around it alone', () => {
    const lines = ['Bảng kê:', 'TT\tBản', '1\tNà Lúa', 'Hết.'].map((text, index) => ({number: index + 1, text}))
    expect(splitStretches(lines).map(({kind, lines}) => [kind, lines.length])).toEqual([
      ['lines', 1],
      ['table', 2],
      ['lines', 1]
    ])
  })
})
