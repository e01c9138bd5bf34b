import {expect, test} from 'vitest'
import type {Fix} from '../diagnostic.ts'
import {applyFixes} from './apply-fixes.ts'
import {checkDocument} from './check-document.ts'
import {exampleContext} from './example-document.ts'

function fix(line: number, column: number, endColumn: number, text: string): Fix {
  return {place: {line, column, endLine: line, endColumn}, text}
}

test('makes fixes from the end, whatever their order and lengths', () => {
  const text = 'một hai\nba bốn'
  expect(applyFixes(text, [fix(1, 1, 4, '1'), fix(2, 4, 7, 'bốn mươi'), fix(1, 5, 8, '')])).toBe('1 \nba bốn mươi')
})

test('keeps the line ends of the text', () => {
  expect(applyFixes('a\r\nb\r\nc', [fix(2, 1, 2, 'bb'), fix(3, 1, 2, 'cc')])).toBe('a\r\nbb\r\ncc')
})

test('of overlapping fixes the first wins, and equal ones count once', () => {
  expect(applyFixes('abcdef', [fix(1, 2, 5, 'X'), fix(1, 3, 4, 'Y')])).toBe('aXef')
  expect(applyFixes('abc', [fix(1, 2, 3, 'X'), fix(1, 2, 3, 'X')])).toBe('aXc')
  expect(applyFixes('abc', [fix(1, 2, 2, 'X'), fix(1, 2, 2, 'X')])).toBe('aXbc')
})

test('neighbours both count', () => {
  expect(applyFixes('abcd', [fix(1, 1, 3, 'X'), fix(1, 3, 5, 'Y')])).toBe('XY')
})

test('removes a whole line, the last one too', () => {
  const line2 = {place: {line: 2, column: 1, endLine: 3, endColumn: 1}, text: ''}
  expect(applyFixes('a\nb\nc', [line2])).toBe('a\nc')
  expect(applyFixes('a\nb', [line2])).toBe('a\n')
})

test('a paper whose fixes were made has none left, and making them again changes nothing', () => {
  const text =
    '---\ntype: bao-cao\nprofile: party-hd05\nissuedDate: 2026-05-27\n---\nTừ ngày 5 tháng 06 đến **9/1/2026**.\n'
  const once = fixed(text)
  expect(once).toBe('---\ntype: bao-cao\nissuedDate: 2026-05-27\n---\nTừ ngày 05 tháng 6 đến **09/01/2026**.\n')
  expect(fixed(once)).toBe(once)
})

function fixed(text: string): string {
  return applyFixes(
    text,
    checkDocument(exampleContext(text)).flatMap(({fix}) => fix ?? [])
  )
}
