import {expect, test} from 'vitest'
import {emptyBook} from '../data/book.ts'
import {readDocument} from '../model/read-document.ts'
import {isWithheld} from './withheld.ts'

const withheld = (text: string) =>
  isWithheld(readDocument({id: 'a', file: 'content/a.mdx', text}, {organs: new Map(), book: emptyBook}))

test.each([
  '---\ntype: bao-cao\nsecrecy: mat\n---\n\nA.',
  '---\ntype: bao-cao\ndo_mat: Tuyệt mật\n---\n\nA.',
  '---\ntype: [\nsecrecy: mat\n---\n\nA.',
  'Không có gì.',
  '---\ntype: bao-cao\n---\n\0',
  `---\ntype: bao-cao\n---\n\nA. ${'*a '.repeat(10_000)}\n`,
  '---\ntype: bao-cao\n---\n\n<Redact>Nguyễn Văn Thử</Redact>'
])('%j stays off every site', text => {
  expect(withheld(text)).toBe(true)
})

test('other papers are shown, also those with faults in them', () => {
  expect(withheld('---\ntype: bao-cao\nsubject: công tác bảo mật\n---\n\nA.')).toBe(false)
  expect(withheld('---\ntype: bao-cao\nsubjct: A\n---\n\n{thon.ho} <Thon />')).toBe(false)
})
