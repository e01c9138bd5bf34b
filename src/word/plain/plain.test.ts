import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {toString as textOf} from 'mdast-util-to-string'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {expect, test} from 'vitest'
import {contentHash, samplePapers} from '../../testing/exported-paper.ts'
import {paperOf} from '../../testing/official-lines.ts'
import {officialWords, sortedWords} from '../../testing/official-words.ts'
import {planPaper} from '../plan/plan-paper.ts'
import {writeHtml} from './write-html.ts'
import {writeJson} from './write-json.ts'
import {writeMarkdown} from './write-markdown.ts'
import {writeText} from './write-text.ts'

const front = 'type: bao-cao\norgan: dang-uy\nissuedDate: 2026-06-15\nsubject: Kết quả'
const body = `## Đặc điểm

Xã có thôn.[^1] Lời *nghiêng*, **đậm**[^1].

- một
- hai

1\\. Khoản gõ tay

| TT | Việc |
|---|---|
| 1 | Làm |

[^1]: Chú thích.`
const paper = paperOf(front, body)

test('text: one paragraph a line, labels in place, notes at the end', () => {
  const text = writeText(planPaper(paper, contentHash))
  expect(text).toContain(
    '\nI. ĐẶC ĐIỂM\nXã có thôn.[1] Lời nghiêng, đậm[1].\n- một\n- hai\n1. Khoản gõ tay\n\nTT\tViệc\n1\tLàm\n'
  )
  expect(text.trimEnd().endsWith('[1] Chú thích.')).toBe(true)
})

test.each((await samplePapers()).map(sample => [sample.id, sample] as const))(
  '%s: every word, in text and Markdown',
  (_, sample) => {
    const plan = planPaper(sample, contentHash)
    const calls = /\[\d+\]|\[[^\]]*\]/g
    const words = officialWords(sample)
    const bare = (text: string) => sortedWords(text.replace(calls, ' '))
    const kept = words.filter(word => !word.includes('['))
    const text = bare(writeText(plan))
    expect(kept.filter(word => !text.includes(word) && !/[\d.,;:]$/.test(word))).toEqual([])
    const markdown = writeMarkdown(plan)
    const root = fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmFootnote()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
    })
    const read = sortedWords(root.children.flatMap(block => blockTexts(block)).join(' '))
    expect(kept.filter(word => !read.includes(word) && !/^(-|\d+\.)$/.test(word))).toEqual([])
  }
)

test('Markdown: headings with their labels, typed labels escaped, lists, tables and notes as such', () => {
  expect(writeMarkdown(planPaper(paper, contentHash))).toContain(
    `## I. ĐẶC ĐIỂM

Xã có thôn.[^1] Lời *nghiêng*, **đậm**1.

- một
- hai

1\\. Khoản gõ tay

| TT | Việc |
| -- | ---- |
| 1  | Làm  |`
  )
})

test('HTML: one file that needs nothing else; notes at the end with ways there and back', () => {
  const html = writeHtml(paper, '.section {line-height: 1}')
  expect(html).toMatch(/^<!doctype html><html lang="vi-VN">/)
  expect(html).toContain('<a href="#note-1-1">1</a>')
  expect(html).toContain('<li id="note-1-1">Chú thích.')
  expect(html).toContain('id="call-1-1"')
  expect(html).not.toMatch(/(?:src|href)="(?!#|data:)/)
  expect(html).toContain('210mm')
})

test('JSON: the typed front matter, what follows from it, and the tree', () => {
  expect(JSON.parse(writeJson(paper, contentHash))).toMatchObject({
    schema: 'vanthu-paper-1',
    id: 'mau',
    contentHash,
    status: 'draft',
    system: 'party',
    profile: 'party-hd05',
    type: {slug: 'bao-cao', label: 'Báo cáo'},
    organ: {key: 'dang-uy'},
    front: {subject: 'Kết quả', issuedDate: '2026-06-15'},
    sections: [{orientation: 'portrait', tree: {type: 'element', tagName: 'section'}}]
  })
})

// --- internal ---

/** Texts of paragraphs, headings and cells, so that words of two blocks stay apart. */
function blockTexts(node: Nodes): string[] {
  const isText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  if (isText || !('children' in node)) return [textOf(node)]
  return node.children.flatMap((child: Nodes) => blockTexts(child))
}
