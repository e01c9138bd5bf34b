import {expect, test} from 'vitest'
import {isAsShown} from './follow-guide.ts'
import {type GuideCall, guideSteps} from './guide-steps.ts'
import {plainWebp} from './plain-webp.ts'

const chapter = `# A

\`\`\`yaml file=kho/a.yaml
a: 1
\`\`\`

\`\`\`sh
npm ci
\`\`\`

\`\`\`console
$ npx vanthu new bao-cao --subject "Hai chữ"
kho/b.mdx
…
xong
$ npx vanthu check
\`\`\`

\`\`\`mdx file=kho/c.mdx from=kho/b.mdx
c
\`\`\`
`

test('a chapter is what its reader does: files that he writes or moves, commands with what they print', () => {
  expect(guideSteps(chapter)).toEqual([
    {kind: 'file', path: 'kho/a.yaml', from: undefined, text: 'a: 1\n'},
    {kind: 'call', line: 12, argv: ['new', 'bao-cao', '--subject', 'Hai chữ'], shown: ['kho/b.mdx', '…', 'xong']},
    {kind: 'call', line: 16, argv: ['check'], shown: []},
    {kind: 'file', path: 'kho/c.mdx', from: 'kho/b.mdx', text: 'c\n'}
  ])
})

test.each([
  [['a', 'xong'], true],
  [['a', 'b', 'c', 'xong'], true],
  [['a', 'b'], false],
  [['b', 'xong'], false],
  [['a', 'xong', 'b'], false]
])('%j printed: %s', (printed, expected) => {
  const call: GuideCall = {kind: 'call', line: 1, argv: [], shown: ['a', '…', 'xong']}
  expect(isAsShown(call, printed)).toBe(expected)
})

test('a picture keeps its picture alone', () => {
  const chunk = (name: string, text: string) => {
    const head = Buffer.from(`${name}....`, 'latin1')
    head.writeUInt32LE(text.length, 4)
    return Buffer.concat([head, Buffer.from(text), Buffer.alloc(text.length % 2)])
  }
  const made = Buffer.concat([
    Buffer.from('RIFF....WEBP'),
    chunk('ICCP', 'abc'),
    chunk('VP8 ', 'xyz'),
    chunk('EXIF', 'me')
  ])
  const plain = plainWebp(made)
  expect(plain.toString('latin1', 8)).toBe('WEBPVP8 \u0003\0\0\0xyz\0')
  expect(plain.readUInt32LE(4)).toBe(plain.length - 8)
})
