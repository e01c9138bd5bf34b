import {strFromU8, unzipSync} from 'fflate'
import {afterAll, expect, test} from 'vitest'
import {embeddedOnly} from '../testing/pandoc-engines.ts'
import {exportThroughPandoc, fileEnding} from './export-through-pandoc.ts'
import {openPandoc} from './open-pandoc.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const html = `<p>Nội dung</p><figure><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="Biểu đồ"><figcaption>Biểu đồ 1</figcaption></figure>`
const pandoc = openPandoc({machine: embeddedOnly})
afterAll(() => pandoc.close())

const paper = {html, title: 'Báo cáo', rasterise: async (drawing: string) => (drawing === svg ? png : Buffer.from('?'))}

test('a text without room for pictures gets them as files beside it, drawings as PNG where it knows no SVG', async () => {
  const latex = await exportThroughPandoc(pandoc, paper, 'latex')
  expect(new TextDecoder().decode(latex.output)).toContain('{media/picture-1.png}')
  expect([...latex.media]).toEqual([['media/picture-1.png', png]])
  const markdown = await exportThroughPandoc(pandoc, paper, 'commonmark_x')
  expect([...markdown.media]).toEqual([['media/picture-1.svg', Buffer.from(svg)]])
})

test('RTF holds the drawing as PNG; without anybody to draw it, the loss is a short warning', async () => {
  const rtf = await exportThroughPandoc(pandoc, paper, 'rtf')
  expect(new TextDecoder().decode(rtf.output)).toContain('\\pngblip')
  expect([rtf.warnings, rtf.media.size]).toEqual([[], 0])
  const lossy = await exportThroughPandoc(pandoc, {html, title: 'Báo cáo'}, 'rtf')
  expect(lossy.warnings).toEqual(['Could not fetch resource data:…: image is not a jpeg or png'])
})

test('an EPUB has title and language in its own words, and the drawing as it is', async () => {
  const {output} = await exportThroughPandoc(pandoc, paper, 'epub')
  const files = unzipSync(output)
  expect(strFromU8(files['EPUB/content.opf']!)).toMatch(/<dc:title[^>]*>Báo cáo<.*<dc:language>vi-VN</s)
  expect(Object.keys(files)).toContain('EPUB/media/file0.svg')
  expect(Object.keys(files)).not.toContain('EPUB/text/title_page.xhtml')
})

test('no other format prints the title above the letterhead', async () => {
  for (const format of ['rtf', 'latex', 'plain', 'html', 'typst', 'asciidoc']) {
    const {output} = await exportThroughPandoc(pandoc, paper, format)
    const text = new TextDecoder().decode(output).replace(/<title>.*<\/title>|pdftitle=\{.*\}/, '')
    expect({format, found: /Báo cáo|B\\u225/.test(text)}).toEqual({format, found: false})
  }
})

test('files are named as their readers expect', () => {
  expect(['rtf', 'latex', 'epub3', 'gfm-raw_html', 'html5', 'docbook5', 'odt', 'chunkedhtml'].map(fileEnding)).toEqual([
    '.rtf',
    '.tex',
    '.epub',
    '.md',
    '.html',
    '.xml',
    '.odt',
    '.zip'
  ])
})
