import {expect, test} from 'vitest'
import {parseMarkdown} from './parse.ts'

test('splits the front matter and knows its line', () => {
  const {yaml, tree} = parseMarkdown('---\ntype: bao-cao\n---\n\nNội dung.')
  expect(yaml).toEqual({text: 'type: bao-cao', line: 2})
  expect(tree.children[0]?.position?.start).toMatchObject({line: 5, column: 1})
})

test('reads tables and footnotes, and nothing else of GFM', () => {
  const {tree} = parseMarkdown('a[^1] ~~b~~ https://x.vn\n\n| A |\n|---|\n| 1 |\n\n[^1]: Nguồn.')
  expect(tree.children.map(node => node.type)).toEqual(['paragraph', 'table', 'footnoteDefinition'])
  expect(JSON.stringify(tree)).not.toMatch(/"type":"(delete|link)"/)
})

test('several syntax errors are all reported, at their places', () => {
  const {faults, yaml} = parseMarkdown('---\ntype: a\n---\nA {1 + } b\n\n<Appendix title="x">\n\nC {2 * } d\n')
  expect(yaml?.text).toBe('type: a')
  expect(faults.map(({kind, place}) => [kind, place.line])).toEqual([
    ['mdx-syntax', 4],
    ['mdx-syntax', 8],
    ['mdx-syntax', 6]
  ])
})

test('refuses what no paper is: NUL, lone surrogates, a sea of brackets, too much text', () => {
  expect(parseMarkdown('a\0b').faults[0]?.kind).toBe('encoding')
  expect(parseMarkdown('a\uD800b').faults[0]?.kind).toBe('encoding')
  expect(parseMarkdown('>'.repeat(5000)).faults[0]?.kind).toBe('too-deep')
  expect(parseMarkdown('['.repeat(50_000)).faults[0]?.kind).toBe('too-deep')
  expect(parseMarkdown('a'.repeat(2_000_001)).faults[0]?.kind).toBe('too-large')
})
