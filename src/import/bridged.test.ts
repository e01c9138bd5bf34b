import {afterAll, expect, it} from 'vitest'
import {docxThroughPandoc} from '../cli/docx-through-pandoc.ts'
import {openPandoc} from '../pandoc/open-pandoc.ts'
import {describeEngines} from '../testing/pandoc-engines.ts'
import {importFile} from './import-file.ts'

const html = `<h1>BÁO CÁO</h1><p><b>kết quả trồng chè</b></p>
<h2>I. Tình hình</h2><p>Toàn xã có <i>412</i> ha chè<a role="doc-noteref" href="#n1">1</a>.</p>
<ul><li>Chè già 96 ha;</li><li>Chè mới 14 ha.</li></ul>
<table><tr><th>Năm</th><th>Diện tích</th></tr><tr><td>2026</td><td>426</td></tr></table>
<section role="doc-endnotes"><ol><li id="n1"><p>Số liệu cuối năm.</p></li></ol></section>`

describeEngines(machine => {
  const pandoc = openPandoc({machine})
  const toDocx = docxThroughPandoc(pandoc)
  afterAll(() => pandoc.close())

  it.each(['odt', 'rtf', 'html', 'epub', 'md'])(
    '.%s comes in with words, labels, lists, tables and notes',
    async ending => {
      const format = ending === 'md' ? 'commonmark_x-smart' : ending
      const {output} = await pandoc.convert({from: 'html', to: format, input: html, settings: {standalone: true}})
      const result = await importFile(output, `van-ban.${ending}`, {toDocx})
      if ('error' in result) throw new Error(result.error.en)
      for (const words of ['Tình hình', '412', '- Chè già 96 ha;', '- Chè mới 14 ha.', '426', 'Số liệu cuối năm.'])
        expect(result.mdx).toContain(words)
      expect(result.mdx).toMatch(/ha chè\[\^1\]/)
    }
  )

  it('what is no such file is told in one line', async () => {
    const result = await importFile(new TextEncoder().encode('không phải'), 'van-ban.odt', {toDocx})
    expect('error' in result && result.error.vi).toMatch(/\S/)
  })
})

it('without a bridge, what to do is said', async () => {
  const result = await importFile(new Uint8Array(), 'van-ban.odt')
  expect('error' in result && result.error.en).toContain('pandoc-wasm')
})
