import {expect, test} from 'vitest'
import {measureText} from './text-limits.ts'

const refusal = (text: string) => {
  const {refusal} = measureText(text)
  return refusal && [refusal.kind, refusal.place.line, Object.keys(refusal.words ?? {})[0]]
}

test('an ordinary paper is little work', () => {
  const paper = `${'Chữ nghĩa của một đoạn văn bản thông thường, **có chỗ đậm**. '.repeat(8)}\n\n`.repeat(32)
  expect(measureText(paper)).toMatchObject({work: expect.closeTo(20_000, -4)})
  expect(refusal(`| A |\n|---|\n${'| một | **hai** |\n'.repeat(800)}`)).toBeUndefined()
})

test('what no paper is, is refused at its place', () => {
  expect(refusal('A.\n\n\0')).toEqual(['encoding', 3, undefined])
  expect(refusal('A.\n\n\uD800')).toEqual(['encoding', 3, undefined])
  expect(refusal(`A.\n\n${'> '.repeat(41)}`)).toEqual(['too-deep', 3, undefined])
  expect(refusal(`A.\n\n${'('.repeat(200)}`)).toEqual(['too-deep', 3, undefined])
  expect(refusal('a'.repeat(2_000_001))).toEqual(['too-large', 1, undefined])
})

test('what would keep the parser busy for minutes is refused at its place', () => {
  expect(refusal(`A.\n\n${'*a '.repeat(6000)}`)).toEqual(['too-complex', 3, 'block'])
  expect(refusal(`${'*a '.repeat(4000)}\n\n`.repeat(4))).toEqual(['too-complex', 5, 'blocks'])
  expect(refusal('\r'.repeat(60_000))).toEqual(['too-complex', 50_001, 'lines'])
  expect(refusal('A\n-\n\n'.repeat(1600))).toEqual(['too-complex', 4502, 'returns'])
  expect(refusal('> a\n\n'.repeat(1600))).toEqual(['too-complex', 3001, 'returns'])
  expect(refusal('[^1]: a\n\n'.repeat(1600))).toEqual(['too-complex', 3001, 'returns'])
})
