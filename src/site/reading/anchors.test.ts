import {expect, test} from 'vitest'
import {exampleDocument} from '../../core/checker/example-document.ts'
import {readingView} from './reading-view.ts'

const view = (text: string) => readingView(exampleDocument(text))
const anchorsOf = (text: string) => view(text).clauses.map(({anchor}) => anchor)

const report = `## TÌNH HÌNH

### Kết quả

a) Một ý.

b) Hai ý:

1. Điều này;
2. Điều kia.

## NHIỆM VỤ

1\\. Việc đầu.

2\\. Việc sau.

<Appendix title="DANH MỤC">

## MỤC ĐẦU

1. Một.

</Appendix>

<Appendix title="BIỂU">

1. Hai.

</Appendix>
`

test('every heading and numbered paragraph can be linked, and new words change no anchor', () => {
  const anchors = [
    'muc-i',
    'muc-i-khoan-1',
    'muc-i-khoan-1-diem-a',
    'muc-i-khoan-1-diem-b',
    'muc-i-khoan-1-diem-b-khoan-1',
    'muc-i-khoan-1-diem-b-khoan-2',
    'muc-ii',
    'muc-ii-khoan-1',
    'muc-ii-khoan-2',
    'phu-luc-1',
    'phu-luc-1-muc-i',
    'phu-luc-1-muc-i-khoan-1',
    'phu-luc-2',
    'phu-luc-2-khoan-1'
  ]
  expect(anchorsOf(report)).toEqual(anchors)
  expect(anchorsOf(report.replace('TÌNH HÌNH', 'BỐI CẢNH').replaceAll('Một', 'Không'))).toEqual(anchors)
  const {html} = view(report)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const anchor of anchors) expect(html).toContain(` id="${anchor}"`)
})

test('the sign is named in the words of the law, and is no part of the text', () => {
  const {html, text} = view(report)
  expect(html).toContain(
    'a) Một ý.<a class="anchor" href="#muc-i-khoan-1-diem-a" title="điểm a khoản 1 Mục I" aria-label="Liên kết tới điểm a khoản 1 Mục I"></a></p>'
  )
  expect(html).toContain('aria-label="Liên kết tới khoản 1 Mục I Phụ lục 1"')
  expect(text).not.toContain('Liên kết')
})

test('old anchors of headings go on leading there, none takes that of a clause or of the page', () => {
  const {html, headings} = view('## TÌNH HÌNH\n\n###### Thông tin\n\n###### Dòng 1\n')
  expect(html).toContain('<a class="anchor" id="i-tinh-hinh" href="#muc-i"')
  expect(headings.map(({id}) => id)).toEqual(['muc-i', 'de-muc-thong-tin', 'de-muc-dong-1'])
})

test('a paragraph with data in it keeps the anchor of its line beside its own', () => {
  const {html, lines} = view('## A\n\na) Có {dia_ban.thon} thôn.')
  expect(html).toMatch(/<p class="letter anchored" id="muc-i-diem-a">/)
  expect(html).toContain(`<a class="anchor" id="dong-${lines[0]}" href="#muc-i-diem-a"`)
})

test('no style attribute is left: widths of columns are classes', () => {
  const {html} = view(
    '| A | B |\n|---|---|\n| 1 | hai |\n\n<DataTable of={thon} />\n\n<Chart of={thon} x="ten" y="dan_so" />'
  )
  expect(html).not.toContain('style=')
  expect(html).toMatch(/<th scope="col" class="w\d+">A<\/th>/)
})
