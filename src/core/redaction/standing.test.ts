import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {headOf} from './head.ts'
import {quickHead} from './quick-head.ts'
import {standingOf} from './standing.ts'

const standing = (lines: string) => standingOf(headOf(`---\ntype: bao-cao\n${lines}\n---\n\nA.\n`), 'internal')

test.each([
  'secrecy: mat',
  'secrecy: Mật',
  'secrecy:',
  'secrecy: [mat]',
  '"secrecy": mat',
  'secrcy: mat',
  'do_mat: Tuyệt mật',
  'Độ mật: Mật',
  '"\\x73ecrecy": mat',
  '? secrecy\n: mat',
  'signer: {do_mat: a}',
  '<<: {secrecy: mat}\nsecrecy: mat',
  'subject: "a\nsecrecy: mat',
  'signer: {secrecy: mat',
  '  do_mat: a: b: ['
])('%j is secret', lines => {
  expect(standing(lines).kind).toBe('secret')
})

test('so is a head in one map, before a fence with blanks, without an end', () => {
  const kind = (text: string) => standingOf(headOf(text), 'internal').kind
  expect(kind('---\n{type: bao-cao, secrecy: mat}\n---\n')).toBe('secret')
  expect(kind('\uFEFF\n\n---\r\ntype: bao-cao\r\nsecrecy: mat\r\n---\r\n')).toBe('secret')
  expect(kind('---\ntype: bao-cao\nsecrecy: mat\n\nA.')).toBe('secret')
})

test('nothing after the mark is kept', () => {
  const head = headOf('---\ntype: bao-cao\nsecrecy: mat\nsubject: Kho thóc\n---\n\nKho thóc.\n')
  expect(head).toEqual({text: '---\ntype: bao-cao\nsecrecy: mat\n', closed: false, secretLine: 3})
})

test.each([
  ['access: public', 'public'],
  ['access: "public"', 'public'],
  ['access: public # mọi người', 'public'],
  ['codeNumber: 5\naccess: restricted', 'restricted'],
  ['codeNumber: 5\ncirculation: xem-xong-tra-lai\naccess: public', 'restricted'],
  ['codeNumber: 5\ncirculation: "luu-hanh-noi-bo"\naccess: public', 'internal'],
  ['codeNumber: 5\nstatus: draft', 'internal'],
  ['subject: Công tác bảo mật, an ninh', 'internal'],
  ['subject: |\n  a\n  access: public', 'internal'],
  ['# access: public', 'internal'],
  ['recipients: [Ban A (b/c), Ban B]\nsigner: {position: BÍ THƯ, fullName: Nguyễn Văn An}', 'internal']
])('%j may be seen by: %s', (lines, access) => {
  expect(standing(lines)).toMatchObject({kind: 'known', access})
})

test.each([
  'access: pubic',
  'access: Public',
  'access:',
  'access: [public]',
  'access: public\naccess: restricted',
  'acces: restricted',
  'Phạm vi: nội bộ',
  'circulation: mật',
  'subject: "a\naccess: restricted',
  'a: &x public\naccess: *y'
])('%j cannot be known', lines => {
  expect(standing(lines)).toEqual({kind: 'unknown'})
})

test('a text without front matter cannot be known', () => {
  expect(standingOf(headOf('Không có gì.'), 'public').kind).toBe('unknown')
  expect(standingOf(headOf(''), 'public').kind).toBe('unknown')
  expect(standingOf(headOf('---\ntype: bao-cao\n\nA.'), 'public').kind).toBe('unknown')
})

test('the quick reading says what YAML says, and reads nearly all papers', () => {
  const folder = join(import.meta.dirname, '../../../content')
  const heads = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.mdx'))
    .map(name => headOf(readFileSync(join(folder, name), 'utf8')))
  const quick = heads.filter(({text}) => quickHead(text) !== undefined)
  expect(quick.length).toBeGreaterThan(heads.length * 0.8)
  for (const head of quick) {
    // An alias that is not there would be a fault; a tag line only keeps the quick reader off.
    const slow = standingOf({...head, text: head.text.replace(/^---\n/, '---\n# a\n!!map\n')}, 'internal')
    expect([head.text, standingOf(head, 'internal')]).toEqual([head.text, slow])
  }
})
