import {type Ending, fill, type HostileCase, many, reportFront, workspace} from './hostile-case.ts'

const organ = (more = '') =>
  `{name: Đảng uỷ, system: party, kind: party-committee, level: commune, lines: [ĐẢNG UỶ], symbol: ĐU, place: Suối Ngàn${more}}`

/** A sound draft of one organ, and this list of organs. */
const organs = (name: string, content: string | Uint8Array, ending: Ending) =>
  workspace(name, () => ({'content/paper.mdx': `${reportFront}\nA.\n`, 'data/organs.yaml': content}), ending)

/** A sound draft, and these facts. */
const facts = (name: string, content: string | Uint8Array, ending: Ending, text = 'A.') =>
  workspace(
    name,
    () => ({'content/paper.mdx': `${reportFront}\n${text}\n`, 'data/so-lieu.facts.yaml': content}),
    ending
  )

/** Data files that are broken, or that lead in a circle. */
export const data: HostileCase[] = [
  organs('organs that are no YAML', 'a: [', 'error META001'),
  organs('organs that are a list', `- ${organ()}`, 'error DATA001'),
  organs('organs that are a sentence', 'Đảng uỷ xã', 'error DATA001'),
  organs('an organ that is a text', 'a: Đảng uỷ', 'error DATA001'),
  organs('an organ without its parts', 'a: {name: Đảng uỷ}', 'error DATA001'),
  organs('an organ with an unknown part', `a: ${organ(', simbol: X')}`, 'error DATA001'),
  organs('an organ of an unknown level', `a: ${organ().replace('commune', 'xa')}`, 'error DATA001'),
  organs('an organ with an impossible day', `a: ${organ(', from: 2025-02-30')}`, 'error DATA001'),
  organs('an organ below one that is not there', `a: ${organ(', parent: b')}`, 'error DATA001'),
  organs('an organ below itself', `a: ${organ(', parent: a')}`, 'error DATA001'),
  organs(
    'organs in a circle',
    `a: ${organ(', parent: b')}\nb: ${organ(', parent: c')}\nc: ${organ(', parent: a')}`,
    'error DATA001'
  ),
  organs('organs with names of prototypes', `__proto__: ${organ()}\nconstructor: ${organ()}`, 'error DATA001'),
  organs('an organ whose key is no slug', `Đảng uỷ: ${organ()}`, 'error DATA001'),
  organs('two organs of one key', `a: ${organ()}\na: ${organ()}`, 'error META001'),
  organs('organs that refer to themselves', 'a: &a {parent: *a}', 'error META001'),
  organs('organs in bytes', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 'error FILE001'),
  organs('organs of 5 MB', fill('# Chú thích\n', 5_000_000), 'error META001'),
  organs('no organ at all', '', 'ok'),
  facts('facts that are no YAML', 'a: "', 'error META001'),
  facts('facts that are a list', '- 1', 'error DATA001'),
  facts('facts without an end', 'a: .inf\nb: .nan\nc: 1e400', 'error DATA001'),
  facts('facts in facts', 'a: {b: {c: 1}}', 'error DATA001'),
  facts(
    'facts with names of prototypes',
    '__proto__: 1\nconstructor: 2',
    'error MDX008',
    '{so_lieu.__proto__} {so_lieu.toString}'
  ),
  facts('a fact whose name is no name', 'số-liệu 1: 5', 'error DATA001'),
  facts('a fact with half a surrogate pair', 'a: "\\uD800"', 'error META001', 'B.'),
  facts('a fact that is markup', 'a: "<script>alert(1)</script> *b* {c}"', 'ok', 'Có {so_lieu.a}.'),
  facts('facts that refer to themselves', 'a: &a {value: *a}', 'error META001'),
  facts('facts in bytes', Buffer.from([0x61, 0x3a, 0x20, 0xb8]), 'error FILE001'),
  facts(
    '20,000 facts',
    many(20_000, index => `a${index}: ${index}\n`),
    'ok',
    '{so_lieu.a19999}'
  ),
  workspace(
    'two files of one name',
    () => ({
      'content/paper.mdx': `${reportFront}\n{so_lieu.a}\n`,
      'data/so-lieu.facts.yaml': 'a: 1',
      'data/so_lieu.facts.yaml': 'a: 2'
    }),
    'error DATA001'
  ),
  workspace('data that is a file', () => ({'content/paper.mdx': `${reportFront}\nA.\n`, data: 'a'}), 'ok')
]
