import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../core/markdown/parse.ts'
import {importText} from './import-file.ts'
import {wordsOf} from './words.ts'

describe('what is refused', () => {
  it.each([
    ['paper.docx', 'abc', 'broken'],
    ['paper.odt', 'abc', 'through pandoc'],
    ['paper.doc', 'abc', 'save it as .docx'],
    ['paper.PDF', 'abc', 'breaks Vietnamese'],
    ['paper.xyz', 'abc', 'Unknown file format'],
    ['paper.txt', ' \n\t', 'no text'],
    ['paper.txt', 'a\0b', 'binary'],
    ['paper.txt', 'a'.repeat(2_000_001), 'larger than'],
    ['paper.txt', '- a\n'.repeat(20_001), 'larger than'],
    ['paper.txt', 'UBND XÃ\n\nMẬT\n\nSố: 01/BC-UBND', 'marked secret']
  ])('%s, case %#', (name, text, reason) => {
    const result = importText(text, name)
    expect('error' in result && result.error.en).toContain(reason)
  })

  it('bytes that are no UTF-8', () => {
    expect(importText(new Uint8Array([0x42, 0xe1, 0x6f, 0x20, 0x63]), 'paper.txt')).toHaveProperty('error')
  })
})

describe('any paragraphs', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'bản',
      'Xã',
      'tưới',
      'NƯỚC',
      '1.',
      '2.1.',
      'a)',
      '(1)',
      '-',
      '+',
      'I.',
      'Điều',
      '5.',
      '{x}',
      '<b>',
      '</b>',
      '`a`',
      '[^1]',
      '[a](b)',
      '#',
      '##',
      '>',
      '|',
      '&lt;',
      'a_b_c',
      '~~x~~',
      'import',
      'export',
      '---',
      '===',
      '\\',
      '***',
      '2*3',
      'm²',
      'túy¹',
      '¹',
      'Kính',
      'gửi:',
      'Nơi',
      'nhận:',
      'T/M',
      'Số',
      '12-BC/ĐU',
      'Căn',
      'cứ',
      '“nói”',
      '…',
      '12',
      './.'
    ),
    fc.stringMatching(/^[a-zđêôơư]{1,8}[,;.:]?$/)
  )
  const paragraph = fc.array(word, {minLength: 1, maxLength: 14}).map(words => words.join(' '))
  const document = fc.array(fc.tuple(paragraph, fc.constantFrom('\n', '\n\n', '\n\n\n\n')), {
    minLength: 1,
    maxLength: 12
  })

  it('go in and come out with the same words', () => {
    fc.assert(
      fc.property(document, parts => {
        const text = parts.flat().join('')
        fc.pre(/[\p{L}\p{N}]/u.test(text))
        const result = importText(text, 'paper.txt')
        expect('error' in result ? result.error.en : codes(result.report.doubtful)).not.toContain('lost-words')
        if ('error' in result) throw new Error(result.error.en)
        expect(parseMarkdown(result.mdx).faults).toEqual([])
      }),
      {numRuns: 400}
    )
  })

  it('of letters only come out in their order', () => {
    const plain = fc
      .array(fc.stringMatching(/^[A-ZĐ]?[a-zđêôơư]{1,8}$/), {minLength: 12, maxLength: 40})
      .map(words => `${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(plain, {minLength: 1, maxLength: 8}), paragraphs => {
        const result = importText(paragraphs.join('\n\n'), 'paper.txt')
        if ('error' in result) throw new Error(result.error.en)
        const {tree} = parseMarkdown(result.mdx)
        expect(wordsOf(tree.children.map(textOf).join('\n'))).toEqual(wordsOf(paragraphs.join('\n')))
      }),
      {numRuns: 100}
    )
  })
})

// --- internal ---

function codes(items: {code: string}[]): string[] {
  return items.map(item => item.code)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
