import {expect, test} from 'vitest'
import {linesOfClass, paperOf} from '../../testing/official-lines.ts'

const one = '\n\n<Appendix title="Biểu mẫu">\n\nNội dung.\n\n</Appendix>'
const state = 'type: ke-hoach\norgan: ubnd\ncodeNumber: 9\nissuedDate: 2026-03-05'
const party = 'type: ke-hoach\norgan: dang-uy\ncodeNumber: 9\nissuedDate: 2026-06-05'

test('one appendix has no number, several have that of their format', () => {
  expect(linesOfClass(paperOf(state, `A.${one}`), 'appendix-word', 1)).toEqual(['Phụ lục'])
  expect(linesOfClass(paperOf(state, `A.${one}${one}`), 'appendix-word', 2)).toEqual(['Phụ lục II'])
  expect(linesOfClass(paperOf(party, `A.${one}${one}`), 'appendix-word', 2)).toEqual(['PHỤ LỤC 2'])
})

test('the reference line is made from the paper, blanks in a draft, a typed one kept', () => {
  const line = (front: string, body = one) => linesOfClass(paperOf(front, `A.${body}`), 'appendix-reference', 1)
  expect(line(state)).toEqual([
    '(Kèm theo Kế hoạch số 09/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Suối Ngàn)'
  ])
  expect(line(party)).toEqual(['(Kèm theo Kế hoạch số 09-KH/ĐU, ngày 05/6/2026 của Đảng uỷ xã Suối Ngàn)'])
  expect(line('type: ke-hoach\norgan: dang-uy')[0]!.replaceAll('\u00A0', '_')).toBe(
    '(Kèm theo Kế hoạch số ______-KH/ĐU, ngày ______ của Đảng uỷ xã Suối Ngàn)'
  )
  expect(line(state, '\n\n<Appendix reference="(Kèm theo Công văn)">\n\nB.\n\n</Appendix>')).toEqual([
    '(Kèm theo Công văn)'
  ])
})

test('an appendix of the State ends by its mark, one of the Party as it was typed', () => {
  expect(linesOfClass(paperOf(state, `A.${one}`), 'text', 1)).toEqual(['Nội dung./.'])
  expect(linesOfClass(paperOf(party, `A.${one}`), 'text', 1)).toEqual(['Nội dung.'])
})
