import {expect, test} from 'vitest'
import {paperOf} from '../../testing/official-lines.ts'
import type {Paragraph} from '../paper.ts'
import {paragraphsIn} from '../walk.ts'
import {wordsIn} from './block.ts'
import {planPaper} from './plan-paper.ts'

test('computed headings are counted below each other, their labels leave the text', () => {
  expect(labels('## Một\n\n### Con\n\n### Con\n\n## Hai\n\n### Con')).toEqual([
    '0.0 [I.] MỘT',
    '0.1 [1.] Con',
    '0.1 [2.] Con',
    '0.0 [II.] HAI',
    '0.1 [1.] Con'
  ])
})

test('a label that somebody typed stays typed, and what would be counted otherwise with it', () => {
  expect(labels('## I. MỘT\n\nLời.\n\n## Hai\n\n### Con')).toEqual(['I. MỘT', 'Lời.', 'II. HAI', '0.1 [1.] Con'])
})

test('letters are typed: no word processor counts a b c d đ e', () => {
  expect(labels('1) một\n2) hai')).toEqual(['a) một', 'b) hai.'])
})

test('each list begins anew; one that begins elsewhere has a list of its own', () => {
  expect(labels('1. một\n2. hai\n\nLời.\n\n1. ba\n\nLời.\n\n5. năm')).toEqual([
    '0.0 [1.] một',
    '0.0 [2.] hai',
    'Lời.',
    '1.0 [1.] ba',
    'Lời.',
    '2.0 [5.] năm.'
  ])
})

test('dashes keep their depth', () => {
  expect(labels('- một\n  - con\n- hai')).toEqual(['0.0 [-] một', '0.1 [-] con', '0.0 [-] hai.'])
})

test('Phần in words cannot be counted: it is typed, and what is below it begins anew', () => {
  const body = '## Một\n\n### Con\n\n## Hai\n\n### Con'
  expect(labels(body, 'type: bao-cao\nnumbering: parts')).toEqual([
    'Phần thứ nhất MỘT',
    '0.0 [I.] CON',
    'Phần thứ hai HAI',
    '1.0 [I.] CON'
  ])
})

test('Điều runs on through the chapters; a chapter’s title stands below its label', () => {
  const body = '## Quy định\n\n### Phạm vi\n\n### Đối tượng\n\n## Tổ chức\n\n### Trách nhiệm'
  expect(labels(body, 'type: quy-che\nnumbering: articles')).toEqual([
    '0.0 [Chương I]  QUY ĐỊNH',
    '0.0 [Điều 1.] Phạm vi',
    '0.0 [Điều 2.] Đối tượng',
    '0.0 [Chương II]  TỔ CHỨC',
    '0.0 [Điều 3.] Trách nhiệm'
  ])
})

test('an item that begins with a list has no label of its own', () => {
  expect(labels('1. - chỉ có gạch')).toEqual(['0.1 [-] chỉ có gạch.'])
})

// --- internal ---

const inText = /^(text|dash|heading-)/

/** Paragraphs of the body as `instance.level [label] words`. */
function labels(body: string, front = 'type: bao-cao'): string[] {
  const {sections} = planPaper(paperOf(front, body), '')
  return paragraphsIn(sections[0]!.blocks)
    .filter(({style}) => inText.test(style))
    .map(shown)
}

function shown({list, inlines}: Paragraph): string {
  const words = wordsIn(inlines)
  return list ? `${list.instance}.${list.level} [${list.label}] ${words}` : words
}
