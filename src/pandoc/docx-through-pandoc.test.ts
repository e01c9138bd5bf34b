import {strFromU8, unzipSync} from 'fflate'
import {afterAll, expect, test} from 'vitest'
import {embeddedOnly} from '../testing/pandoc-engines.ts'
import {docxThroughPandoc} from './docx-through-pandoc.ts'
import {openPandoc} from './open-pandoc.ts'

const pandoc = openPandoc({machine: embeddedOnly})
afterAll(() => pandoc.close())
const toDocx = docxThroughPandoc(pandoc)

async function wordsOf(text: string, format: string): Promise<string> {
  const docx = await toDocx(new TextEncoder().encode(text), format)
  if ('error' in docx) throw new Error(docx.error.en)
  const files = unzipSync(docx)
  const parts = ['word/document.xml', 'word/footnotes.xml'].map(name => strFromU8(files[name] ?? new Uint8Array()))
  return parts
    .join(' ')
    .replace(/&quot;/g, '"')
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

test('quotation marks and dashes stay as they were typed', async () => {
  expect(await wordsOf('"Chữ"... a -- b', 'markdown')).toBe('"Chữ"... a -- b')
})

test('what a page says in its head is no text of the paper', async () => {
  const page = '<head><title>Trang web</title><meta name="author" content="Ai đó"></head><body><p>Điều 1</p></body>'
  expect(await wordsOf(page, 'html')).toBe('Điều 1')
})

test('notes of an RTF arrive', async () => {
  expect(await wordsOf('{\\rtf1\\ansi Xa{\\super\\chftn{\\*\\footnote\\chftn\\pard Chu thich}} co\\par}', 'rtf')).toBe(
    'Xa co Chu thich'
  )
})

test('a broken file is one line in both languages', async () => {
  const broken = await toDocx(new TextEncoder().encode('?'), 'odt')
  expect(broken).toMatchObject({error: {vi: expect.stringMatching(/^pandoc không chuyển được tệp: [^\n]+$/)}})
})
