import {h, s} from 'hastscript'
import {expect, test} from 'vitest'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {paperOf} from '../testing/official-lines.ts'
import {officialHtml} from './official-html.ts'

const front = `type: bao-cao
organ: ubnd
codeNumber: 12
issuedDate: 2026-06-15
subject: kết quả
recipients: [Phòng Kinh tế]
signer: {position: CHỦ TỊCH, fullName: Lương Đình Khải}`

const htmlOf = (body: string) => officialHtml(buildOfficialTree(paperOf(front, body)))

test('head and closing are tables of two columns', () => {
  const html = htmlOf('Nội dung.')
  const tables = [...html.matchAll(/<table><colgroup>(.*?)<\/colgroup><tbody>(.*?)<\/tbody><\/table>/gs)]
  expect(tables.map(([, grid]) => grid)).toEqual([
    '<col style="width: 42%"><col style="width: 58%">',
    '<col style="width: 50%"><col style="width: 50%">'
  ])
  expect(tables[0]![2]).toContain('<p><strong>XÃ SUỐI NGÀN</strong></p></td>')
  expect(tables[1]![2]).toContain('<p>- Phòng Kinh tế;</p>')
  expect(tables[1]![2]).toContain('<p><strong>CHỦ TỊCH</strong></p><p><strong>Lương Đình Khải</strong></p>')
})

test('headings begin at the first level, and no wrapper or attribute of the sheet is left', () => {
  const html = htmlOf('## Tình hình\n\n### Chung\n\nNội dung.')
  expect(html).toContain('<h1>I. TÌNH HÌNH</h1><h2>1. Chung</h2><p>Nội dung')
  expect(html).not.toMatch(/<div|<span|class=|data-line/)
})

test('notes are numbered through the paper and stand at its end', () => {
  const html = htmlOf(`A.[^a] Lại[^a] thế.

<Appendix title="Danh sách">

B.[^b] Lại[^b] thế.

</Appendix>

[^a]: Chú thích **một**.

[^b]: Chú thích hai.`)
  expect(html).toContain('A.<a role="doc-noteref" href="#note-1">1</a> Lại<sup>1</sup> thế')
  expect(html).toContain('B.<a role="doc-noteref" href="#note-2">2</a> Lại<sup>2</sup> thế')
  expect(html).toMatch(
    /<section role="doc-endnotes"><ol><li id="note-1"><p>Chú thích <strong>một<\/strong>\.<\/p><\/li><li id="note-2"><p>Chú thích hai\.<\/p><\/li><\/ol><\/section>$/
  )
})

test('a table keeps its widths as a grid and its alignment', () => {
  const html = htmlOf('| Thôn | Số hộ |\n|---|--:|\n| Co Lim | 13 |')
  expect(html).toMatch(/<table><colgroup><col style="width: [\d.]+%"><col style="width: [\d.]+%"><\/colgroup><thead>/)
  expect(html).toContain('<td>Co Lim</td><td align="right">13</td>')
})

test('a head that spans columns gives each of them its part of the width', () => {
  const head = h('tr', [
    h('th', {style: 'width: 40%'}, 'Chỉ tiêu'),
    h('th', {colSpan: 2, style: 'width: 60%'}, 'Lộ trình')
  ])
  const element = h('section', [h('table', [h('thead', [head])])])
  const html = officialHtml({sections: [{orientation: 'portrait', element}]})
  expect([...html.matchAll(/<col style="([^"]+)">/g)].map(([, style]) => style)).toEqual([
    'width: 40%',
    'width: 30%',
    'width: 30%'
  ])
})

test('a drawing is a picture of its own: well-formed, with its name space', () => {
  const svg = s('svg', {viewBox: '0 0 9 9', width: '9pt', height: '9pt'}, [
    s('title', 'Số vụ'),
    s('rect', {width: 9, height: 9})
  ])
  const element = h('section', [h('figure', [svg, h('figcaption', 'Biểu đồ 1'), h('div', 'Nguồn: Công an xã')])])
  const html = officialHtml({sections: [{orientation: 'portrait', element}]})
  const [, letters = '', rest] = /^<figure><img src="data:image\/svg\+xml;base64,([^"]+)" (.*)$/s.exec(html) ?? []
  expect(rest).toBe(
    'alt="Số vụ" width="9pt" height="9pt"><figcaption>Biểu đồ 1</figcaption></figure><p>Nguồn: Công an xã</p>'
  )
  expect(Buffer.from(letters, 'base64').toString()).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<title>Số vụ<\/title><rect width="9" height="9" ?\/><\/svg>$/
  )
})
