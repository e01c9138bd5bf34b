import {describe, expect, test} from 'vitest'
import {formatLabel, readLabel} from './labels.ts'

describe('readLabel', () => {
  test.each([
    ['I. ĐẶC ĐIỂM', 'roman', 'I.', [1], 'ĐẶC ĐIỂM'],
    ['I- ĐẶC ĐIỂM', 'roman', 'I-', [1], 'ĐẶC ĐIỂM'],
    ['12. Nội dung', 'arabic', '12.', [12], 'Nội dung'],
    ['2.1. Nội dung', 'decimal', '2.1.', [2, 1], 'Nội dung'],
    ['2.1.3 Nội dung', 'decimal', '2.1.3', [2, 1, 3], 'Nội dung'],
    ['đ) Nội dung', 'letter', 'đ)', [5], 'Nội dung'],
    ['(3) Nội dung', 'paren', '(3)', [3], 'Nội dung'],
    ['Điều 7. Hiệu lực', 'article', 'Điều 7.', [7], 'Hiệu lực'],
    ['Phần thứ nhất', 'part', 'Phần thứ nhất', [1], ''],
    ['Phần II', 'part', 'Phần II', [2], ''],
    ['Chương IV', 'chapter', 'Chương IV', [4], ''],
    ['Mục 2', 'section', 'Mục 2', [2], ''],
    ['Tiểu mục 1', 'subsection', 'Tiểu mục 1', [1], '']
  ])('%s', (text, kind, label, path, rest) => {
    expect(readLabel(text)).toEqual({label: {kind, text: label, path, ordinal: path.at(-1)}, rest})
  })

  test.each(['Nội dung', '2.500 người', '15/6/2026', 'V/v họp', 'Mức 1', '1.000.000 đồng', 'Điều kiện', '- gạch'])(
    'no label in “%s”',
    text => {
      expect(readLabel(text)).toBeUndefined()
    }
  )
})

describe('formatLabel', () => {
  test('computes the labels of every kind', () => {
    expect(formatLabel('part', [2])).toBe('Phần thứ hai')
    expect(formatLabel('part', [2], 'Phần I')).toBe('Phần II')
    expect(formatLabel('roman', [4])).toBe('IV.')
    expect(formatLabel('roman', [4], 'III-')).toBe('IV-')
    expect(formatLabel('decimal', [1, 2])).toBe('1.2.')
    expect(formatLabel('letter', [5])).toBe('đ)')
    expect(formatLabel('article', [3])).toBe('Điều 3.')
  })
})
