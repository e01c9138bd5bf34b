import {expect, test} from 'vitest'
import {emptyBook} from '../core/data/book.ts'
import {readDocument} from '../core/model/read-document.ts'
import {withheld} from './withheld.ts'

const data = {organs: new Map(), book: emptyBook}
const reason = (text: string) => withheld(readDocument({id: 'a', file: 'content/a.mdx', text}, data))

test.each([
  'secrecy: mat',
  'secrecy: Mật',
  'secrecy:',
  'secrecy: [mat]',
  'secrcy: mat',
  'do_mat: Tuyệt mật',
  'Độ mật: Mật'
])('%s keeps a paper off the site', line => {
  expect(reason(`---\ntype: bao-cao\n${line}\n---\n\nA.`)).toBe('secret')
})

test('so does a front matter that nobody can read', () => {
  expect(reason('---\ntype: [\nsecrecy: mat\n---\n\nA.')).toBe('unreadable')
  expect(reason('Không có gì.')).toBe('unreadable')
  expect(reason('---\ntype: bao-cao\n---\n\0')).toBe('unreadable')
})

test('other papers are shown, also those with faults in them', () => {
  expect(reason('---\ntype: bao-cao\nsubject: công tác bảo mật\n---\n\nA.')).toBeUndefined()
  expect(reason('---\ntype: bao-cao\nsubjct: A\n---\n\n{thon.ho} <Thon />')).toBeUndefined()
})
