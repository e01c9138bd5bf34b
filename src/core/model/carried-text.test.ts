import {expect, test} from 'vitest'
import {emptyBook} from '../data/book.ts'
import {parseMarkdown} from '../markdown/parse.ts'
import {bareFormula, carriedText, carriedTextOf} from './carried-text.ts'
import {readDocument} from './read-document.ts'

const paper = `---
# riêng: sửa sau
type: bao-cao # riêng: loại
subject: "kết quả # quý I"
description: riêng, không in
signer: {position: CHỦ TỊCH} # riêng: ai ký
recipients:
  # riêng: hỏi lại
  - Các chi bộ
dueDate: 2026-07-01
---

{/* riêng: đầu văn bản */}

Xã có {thon.tong /* riêng */} thôn {/* riêng: kiểm lại */} và {thon.ho} hộ.[^1]

- một

{/* riêng */}

- hai

<DataTable of={/* riêng */ thon} />

[^1]: Chú thích.

[^2]: riêng, không ai gọi

[dia-chi]: https://example.org/rieng
`

test('nothing internal is carried: comments, internal fields, what nobody calls', () => {
  const carried = carriedText(paper)
  expect(carried).not.toMatch(/riêng|rieng|dueDate/)
  expect(carried).toContain('subject: "kết quả # quý I"')
  expect(carried).toContain('Xã có {thon.tong /* */} thôn {/* */} và {thon.ho} hộ.[^1]')
  expect(carried).toContain('- một\n\n{/* */}\n\n- hai')
  expect(carried).toContain('of={/* */ thon}')
})

test('what is carried has the blocks that the paper had, and is carried again as it is', () => {
  const typesOf = (text: string) => parseMarkdown(text).tree.children.map(({type}) => type)
  const carried = carriedText(paper)
  expect(typesOf(carried)).toEqual(typesOf(paper).slice(0, -2))
  expect(carriedText(carried)).toBe(carried)
})

test('a paper without anything internal is carried byte for byte', () => {
  const plain = '---\ntype:   bao-cao\nsubject: >-\n  một\n  hai\n---\n\nNội dung /* in ra */ {thon.tong}.\n'
  expect(carriedText(plain)).toBe(plain)
})

test('however its lines end and its bytes begin', () => {
  const carried = carriedText('\uFEFF---\r\ntype: bao-cao # riêng\r\n---\r\n\r\nNội dung {/* riêng */}.\r\n')
  expect(carried).toBe('---\r\ntype: bao-cao\r\n---\r\n\r\nNội dung {/* */}.\r\n')
})

test('formulas are compared without their comments', () => {
  expect(bareFormula('thon.tong  /* a */ -\n 1 // b')).toBe('thon.tong - 1')
})

test('a paper that was read carries the same, with marked names, too', () => {
  const marked = paper.replace('Xã có', '<Redact as="N.V.T.">Nông Văn Tả</Redact> {/* riêng */} có')
  for (const source of [paper, `\uFEFF${paper}`, marked, '---\naccess: internal\n---\n', 'A {/* b */', '']) {
    const document = readDocument({id: 'thu', file: 'thu.mdx', text: source}, {organs: new Map(), book: emptyBook})
    expect(carriedTextOf(document)).toBe(carriedText(source))
  }
})
