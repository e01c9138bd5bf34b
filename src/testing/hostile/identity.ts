import {type Ending, type HostileCase, many, reportFront, workspace} from './hostile-case.ts'

const draft = `${reportFront}\nNội dung.\n`
const numbered =
  '---\ntype: bao-cao\norganName: ĐẢNG UỶ XÃ\ncodeNumber: 5\ncodeNotation: BC/ĐU\nissuedDate: 2026-06-15\nstatus: draft\n---\n\nA.\n'

/** Papers of these names, all sound but for their names. */
const named = (name: string, files: string[], ending: Ending, content = draft) =>
  workspace(name, () => Object.fromEntries(files.map(file => [`content/${file}`, content])), ending)

/** Names and numbers that collide, or that lead elsewhere. */
export const identity: HostileCase[] = [
  named('names that differ in capitals only', ['2026/Bao-cao.mdx', '2026/bao-cao.mdx'], 'error META009'),
  named(
    'names that differ in their Unicode form only',
    ['báo-cáo.mdx'.normalize('NFC'), 'báo-cáo.mdx'.normalize('NFD')],
    'error META009'
  ),
  named('folders that differ in capitals only', ['A/b.mdx', 'a/b.mdx'], 'error META009'),
  named('two papers of one number', ['a.mdx', 'b.mdx'], 'ok', numbered),
  named('names with two dots', ['a..b.mdx', '2026/..x.mdx'], 'ok'),
  named('names that Windows does not have', ['a:b.mdx', 'c?.mdx', 'd .mdx', 'con.mdx', 'e\\f.mdx'], 'error FILE006'),
  named('names with signs of terminals', ['a\u001B[31m.mdx', 'b\nc.mdx'], 'error FILE006'),
  named('names of markup', ['<script>.mdx', '"a" & {b}.mdx'], 'error FILE006'),
  named('names of prototypes', ['constructor.mdx', '__proto__.mdx', 'toString.mdx'], 'ok'),
  named('a name of 250 letters', [`${'a'.repeat(246)}.mdx`], 'ok'),
  named('an ending in capitals', ['a.MDX'], 'ok'),
  named('a folder with the name of a paper', ['a.mdx/b.mdx'], 'ok'),
  named('a folder 60 levels deep', [`${'a/'.repeat(60)}b.mdx`], 'ok'),
  workspace(
    'a thousand papers',
    () => Object.fromEntries(Array.from({length: 1000}, (_, index) => [`content/${index % 50}/p${index}.mdx`, draft])),
    'ok',
    30
  ),
  workspace(
    'a paper of nothing but names',
    () => ({'content/a.mdx': many(200, index => `Ông A${index}\\\n`)}),
    'error META002'
  ),
  workspace(
    'other files in content',
    () => ({'content/a.mdx': draft, 'content/b.docx': 'x', 'content/c.md': '<', 'content/.d': '{'}),
    'ok'
  )
]
