import {strFromU8, unzipSync} from 'fflate'
import {afterAll, expect, test} from 'vitest'
import {describeEngines} from '../testing/pandoc-engines.ts'
import {openPandoc} from './open-pandoc.ts'

const html = `<p>Xã có 21 thôn<a role="doc-noteref" href="#n1">1</a>, <b>đất lâm nghiệp</b>.</p>
<section role="doc-endnotes"><ol><li id="n1"><p>Số liệu năm 2025.</p></li></ol></section>`

describeEngines(machine => {
  const pandoc = openPandoc({machine})
  afterAll(() => pandoc.close())
  const convert = (from: string, to: string, input: string | Uint8Array) =>
    pandoc.convert({from, to, input, settings: {standalone: true, metadata: {title: 'Báo cáo', lang: 'vi-VN'}}})
  const textOf = async (from: string, to: string, input: string | Uint8Array) =>
    new TextDecoder().decode((await convert(from, to, input)).output)

  test('RTF carries Vietnamese letters and a real note', async () => {
    const rtf = await textOf('html', 'rtf', html)
    expect(rtf).toContain('{\\rtf1')
    expect(rtf).toContain('X\\u227 ? c\\u243 ? 21 th\\u244 ?n')
    expect(rtf).toContain('\\footnote')
  })

  test('LaTeX has the note where it is called', async () => {
    expect(await textOf('html', 'latex', html)).toContain(
      '21 thôn\\footnote{Số liệu năm 2025.}, \\textbf{đất lâm nghiệp}.'
    )
  })

  test('ODT is a container with the words in it', async () => {
    const files = unzipSync((await convert('html', 'odt', html)).output)
    expect(strFromU8(files.mimetype!)).toBe('application/vnd.oasis.opendocument.text')
    expect(strFromU8(files['content.xml']!)).toContain('Số liệu năm 2025.')
  })

  test('EPUB is a container with a chapter and the title', async () => {
    const files = unzipSync((await convert('html', 'epub', html)).output)
    expect(strFromU8(files['EPUB/content.opf']!)).toContain('>Báo cáo</dc:title>')
    expect(Object.keys(files)).toContain('EPUB/text/ch001.xhtml')
  })

  test.each(['rtf', 'odt', 'epub', 'docx', 'html', 'commonmark_x'])('%s comes back with every word', async format => {
    const {output} = await convert('html', format, html)
    const plain = await textOf(format, 'plain', output)
    expect(plain).toContain('Xã có 21 thôn')
    expect(plain).toContain('đất lâm nghiệp')
    expect(plain).toContain('Số liệu năm 2025.')
  })

  test('notes of an RTF are read as Word and LibreOffice write them', async () => {
    const rtf = '{\\rtf1\\ansi\\pard Xa{\\super\\chftn{\\*\\footnote \\chftn\\pard Chu thich.\\par}} co\\par}'
    for (const input of [rtf, new TextEncoder().encode(rtf)])
      expect(await textOf('rtf', 'plain', input)).toMatch(/Xa\[1\] co\n+\[1\] *Chu thich\./)
  })

  test('conversions that are asked for at once all give their own output', async () => {
    const numbers = Array.from({length: 6}, (_, index) => index)
    const outputs = await Promise.all(numbers.map(number => textOf('html', 'plain', `<p>Điều ${number}</p>`)))
    expect(outputs.map(output => output.match(/Điều \d/)?.[0])).toEqual(numbers.map(number => `Điều ${number}`))
  })

  test('an empty input is an empty output, no failure', async () => {
    const {output, warnings} = await pandoc.convert({from: 'html', to: 'plain', input: ''})
    expect(new TextDecoder().decode(output).trim()).toBe('')
    expect(warnings).toEqual([])
  })

  test('a picture in an address gets into a container and out of it', async () => {
    const letters = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const {output} = await convert(
      'html',
      'odt',
      `<p>Ảnh <img src="data:image/png;base64,${letters}" alt="một ảnh"></p>`
    )
    const files = unzipSync((await pandoc.convert({from: 'odt', to: 'docx', input: output})).output)
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'))
    expect(pictures.map(([, bytes]) => Buffer.from(bytes).toString('base64'))).toEqual([letters])
  })
})
