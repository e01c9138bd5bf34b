import {expect, test} from 'vitest'
import type {Numbering} from '../model/front-matter.ts'
import {numberBlocks} from './numbering.ts'
import {parseMarkdown} from './parse.ts'

function labels(text: string, numbering: Numbering = 'report'): string[] {
  const {tree} = parseMarkdown(text)
  return [...numberBlocks(tree.children, numbering, text).values()].map(({label, expected, duplicateOf}) =>
    [label.text, expected && `≠ ${expected}`, duplicateOf && `@${duplicateOf}`].filter(Boolean).join(' ')
  )
}

test('a report numbers I. 1. 1.1. a)', () => {
  expect(labels('## A\n### B\n#### C\n##### D\n##### E\n### F\n## G\n### H')).toEqual([
    'I.',
    '1.',
    '1.1.',
    'a)',
    'b)',
    '2.',
    'II.',
    '1.'
  ])
})

test('parts number Phần, I., 1. and follow the manner of a typed elder', () => {
  expect(labels('## A\n### B\n## C', 'parts')).toEqual(['Phần thứ nhất', 'I.', 'Phần thứ hai'])
  expect(labels('Phần I\\\nA\n---\n\n## C', 'parts')).toEqual(['Phần I', 'Phần II'])
})

test('articles run through the chapters', () => {
  expect(labels('## A\n### B\n### C\n## D\n### E', 'articles')).toEqual([
    'Chương I',
    'Điều 1.',
    'Điều 2.',
    'Chương II',
    'Điều 3.'
  ])
  expect(labels('## A\n## B', 'articles')).toEqual(['Điều 1.', 'Điều 2.'])
  expect(labels('## A\n### B\n#### C\n### D\n#### E', 'articles')).toEqual([
    'Chương I',
    'Mục 1',
    'Điều 1.',
    'Mục 2',
    'Điều 2.'
  ])
})

test('typed labels are kept; gaps and duplicates are known', () => {
  expect(labels('## III. A\n### 1. B\n### 2. C\n### 4. D\n### 4. E\n### 5. F\n### 6. G')).toEqual([
    'III. ≠ I.',
    '1.',
    '2.',
    '4. ≠ 3.',
    '4. ≠ 5. @4',
    '5.',
    '6.'
  ])
})

test('headings and numbered paragraphs of one kind are one sequence', () => {
  expect(labels('### 1. A\n\n2\\. Câu dài.\n\n3\\. Câu nữa.')).toEqual(['1.', '2.', '3.'])
})

test('a list of numbered paragraphs may start again after plain text', () => {
  expect(labels('1\\. A.\n\n2\\. B.\n\nNhiệm vụ sau:\n\n1\\. C.')).toEqual(['1.', '2.', '1.'])
})

test('lists become labels of the trade', () => {
  expect(labels('1. A\n   1. B\n   2. C\n2. D')).toEqual(['1.', 'a)', 'b)', '2.'])
  expect(labels('1) A\n2) B\n3) C\n4) D\n5) E')).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)'])
})

test('a citation at the start of a sentence is no label', () => {
  expect(labels('Điều 5 của Luật này quy định.')).toEqual([])
  expect(labels('**Điều 1.** Ban hành.\n\n1. A\n2. B\n\n**Điều 3.** Hiệu lực.')).toEqual([
    'Điều 1.',
    '1.',
    '2.',
    'Điều 3. ≠ Điều 2.'
  ])
})
