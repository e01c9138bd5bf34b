import {expect, test} from 'vitest'
import {linesOfClass, officialLines, paperOf} from '../../testing/official-lines.ts'

test('one addressee stands on the line of the word', () => {
  expect(officialLines(paperOf('type: cong-van\norgan: ubnd\nto: Công an xã'))).toContain(
    'addressees: Kính gửi: Công an xã'
  )
})

test('a petition of the Party is presented, not sent; under HD 36 it was sent', () => {
  const word = (date: string) =>
    linesOfClass(paperOf(`type: to-trinh\norgan: dang-uy\nissuedDate: ${date}\nto: [A, B]`), 'addressees-word')
  expect(word('2026-06-01')).toEqual(['Kính trình:'])
  expect(word('2025-06-01')).toEqual(['Kính gửi:'])
})

test('several end by the marks of their format, and a typed mark is kept', () => {
  const names = (front: string) => linesOfClass(paperOf(`type: cong-van\n${front}`), 'addressee')
  expect(names('organ: ubnd\nto: [A, B, C]')).toEqual(['- A;', '- B;', '- C.'])
  expect(names('organ: dang-uy\nissuedDate: 2025-06-01\nto: [A, B]')).toEqual(['- A,', '- B.'])
  expect(names('organ: ubnd\nto: ["A,", "B;"]')).toEqual(['- A,', '- B;'])
})
