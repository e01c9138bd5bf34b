import {expect, test} from 'vitest'
import {checkDocument} from '../checker/check-document.ts'
import {exampleContext} from '../checker/example-document.ts'
import {emptyBook} from '../data/book.ts'
import {readDocument} from '../model/read-document.ts'
import {buildOfficialTree} from '../official/official-tree.ts'
import {redact} from './redact.ts'
import {restoreMarks} from './restore-marks.ts'

const person = 'Nguyễn Văn Thử'
const mark = (level = '') => `<Redact as="N.V.T."${level}>${person}</Redact>`

const paper = `---
type: bao-cao
organName: UBND XÃ
subject: Vụ việc của ${mark()}
recipients: [Ông ${mark()}, Công an xã]
signer: {position: CHỦ TỊCH, fullName: ${mark(' access="internal"')}}
topics: "Lời khai của <Redact as='N.V.T.'>${person}</Redact>"
---

## Về ${mark()}

Ông ${mark()} khai.[^1] Theo **${mark()}**, ${mark()}'s.

| Họ tên | Tuổi |
|---|---|
| ${mark()} | 40 |

<Appendix title="Danh sách <Redact as='N.V.T.'>${person}</Redact>">

- ${mark()}

</Appendix>

[^1]: Bản của ${mark()}.
`

test('nobody but the holder of the official copy sees a name; levels decide for the office', () => {
  const outside = redact(paper, 'public')
  expect(outside.faults).toEqual([])
  expect(outside.text).not.toMatch(/Nguyễn|Redact|\bas=/)
  expect(outside.text.match(/N\.V\.T\./g)).toHaveLength(12)
  const office = redact(paper, 'internal').text
  expect(office.match(/Nguyễn Văn Thử/g)).toHaveLength(1)
  expect(office).toContain('fullName: Nguyễn Văn Thử}')
  const official = redact(paper, 'official').text
  expect(official.match(/Nguyễn Văn Thử/g)).toHaveLength(12)
  expect(official).not.toContain('Redact')
  for (const text of [outside.text, office, official]) expect(text.split('\n')).toHaveLength(paper.split('\n').length)
})

test('the official copy prints names in full wherever they stand', () => {
  const document = readDocument({id: 'a', file: 'content/a.mdx', text: paper}, {organs: new Map(), book: emptyBook})
  expect(document.faults).toEqual([])
  expect(document.front).toMatchObject({
    subject: `Vụ việc của ${person}`,
    recipients: [`Ông ${person}`, 'Công an xã'],
    signer: [{fullName: person}]
  })
  expect(document.source).toBe(paper)
  const printed = JSON.stringify(buildOfficialTree(document))
  expect(printed).not.toMatch(/Redact|N\.V\.T/)
  expect(printed).toContain(`Danh sách ${person}`.toLocaleUpperCase('vi'))
})

test.each([
  '<Redact>A B C</Redact>',
  '<Redact as="A" as="B">A B C</Redact>',
  '<Redact as={"A"}>A B C</Redact>',
  '<Redact as="A" {...a}>A B C</Redact>',
  '<Redact as="">A B C</Redact>',
  '<Redact as="*">A B C</Redact>',
  '<Redact as="A" access="secret">A B C</Redact>',
  '<Redact as="A"></Redact>',
  '<Redact as="A">A B C',
  'A B C</Redact>',
  '<Redact as="A" />',
  '<Redact as="A">A <Redact as="B">B</Redact> C</Redact>',
  '<Redact as="A">{ten}</Redact>',
  '<Redact as="A">A&#66;C</Redact>',
  '<Redact as="A">A\nB</Redact>',
  '<Redact\nas="A">A B C</Redact>',
  '< Redact as="A">A B C</Redact>',
  '<REDACT as="A">A B C</REDACT>',
  '<Redat as="A">A B C</Redat>',
  '\\<Redact as="A">A B C</Redact>',
  '{format("<Redact as=\'A\'>A B C</Redact>")}',
  '<Appendix title={"<Redact as=\'A\'>A B C</Redact>"}>\n\nA\n\n</Appendix>',
  '<Redact as="A">A B C</Redact> {',
  'export const a = "<Redact as=\'A\'>A B C</Redact>"'
])('%s is refused, and no audience gets a text', text => {
  const {faults, text: shown} = redact(`---\ntype: bao-cao\n---\n\n${text}\n`, 'internal')
  expect(faults.map(({kind}) => kind)).toContain('redact-form')
  expect(shown).toBe('')
  expect(JSON.stringify(faults)).not.toContain('A B C')
})

test('other tags and comments are left alone', () => {
  const text = 'Có <Fact of={a.b} /> và a < b. {/* <Redact as="N.">Nguyễn Văn A</Redact> */}'
  expect(redact(text, 'public')).toMatchObject({text: 'Có <Fact of={a.b} /> và a < b. {/* N. */}', faults: []})
})

test('findings stand at their places in the source; a fix never takes a mark away', () => {
  const found = (text: string) =>
    checkDocument(exampleContext(text)).map(({code, line, column, endColumn, fix}) => [
      code,
      line,
      column,
      endColumn,
      fix
    ])
  const line = `Ông ${mark()} và ${mark()} có {thon.khong} thôn.`
  const start = line.indexOf('{') + 1
  expect(found(line)).toEqual([['MDX008', 1, start, start + '{thon.khong}'.length, undefined]])
  const hidden = `Ông ${mark()}\u200B khai.`
  const at = hidden.indexOf('\u200B') + 1
  expect(found(hidden)).toMatchObject([['FILE005', 1, at, at + 1, {place: {column: at, endColumn: at + 1}, text: ''}]])
})

test('marks come back after an edit', () => {
  const redaction = redact(paper, 'official')
  expect(restoreMarks(redaction.text, redaction)).toBe(paper)
  const added = restoreMarks(redaction.text.replace('Công an xã', `Công an xã, bà ${person}`), redaction)
  expect(added).toContain(`Công an xã, bà ${mark()}`)
  expect(redact(added ?? '', 'public').text).not.toContain('Nguyễn')
  const gone = restoreMarks(redaction.text.replace(`Ông ${person} khai`, 'Người này khai'), redaction)
  expect(redact(gone ?? '', 'public').text.match(/N\.V\.T\./g)).toHaveLength(11)
})
