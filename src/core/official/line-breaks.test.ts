import {expect, test} from 'vitest'
import {stateNd30} from '../profiles/state-nd30.ts'
import {balancedLines} from './line-breaks.ts'

const {style} = stateNd30.subject

test('a text that fits stays on one line', () => {
  expect(balancedLines('Kiện toàn Ban Chỉ huy', style, 150)).toBe('Kiện toàn Ban Chỉ huy')
})

test('a longer one breaks into lines of about one length', () => {
  const text = 'Phòng thủ dân sự, ứng phó thiên tai và tìm kiếm cứu nạn trên địa bàn xã Suối Ngàn năm 2026'
  expect(balancedLines(text, style, 150).split('\n')).toEqual([
    'Phòng thủ dân sự, ứng phó thiên tai và tìm kiếm',
    'cứu nạn trên địa bàn xã Suối Ngàn năm 2026'
  ])
})

test('no line begins with a dash', () => {
  const lines = balancedLines('xây dựng tuyến đường sáng - xanh - sạch - đẹp - an toàn', style, 40).split('\n')
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.filter(line => line.startsWith('-'))).toEqual([])
})

test('the case of the style counts, a word too wide stands alone', () => {
  expect(balancedLines('đảng uỷ xã', stateNd30.typeName.style, 18)).toBe('ĐẢNG\nUỶ XÃ')
})
