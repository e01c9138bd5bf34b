import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {bookOf} from '../../core/data/book.ts'
import {readFacts} from '../../core/data/facts.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {readOrgans} from '../../core/model/read-organs.ts'
import {readingView} from './reading-view.ts'

const root = join(import.meta.dirname, '../../testing/fixtures/site-small')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const {organs} = readOrgans('data/organs.yaml', read('data/organs.yaml'))
const book = bookOf(new Map([['thon', readFacts('data/thon.facts.yaml', read('data/thon.facts.yaml')).facts]]))
const view = (id: string) =>
  readingView(readDocument({id, file: `content/${id}.mdx`, text: read(`content/${id}.mdx`)}, {organs, book}))

const report = view('2026/07-bc-du')
const plan = view('2026/21-kh-ubnd')
const letter = view('2026/30-cv-du')

test('type and subject are the one first heading; a letter has its subject for it', () => {
  expect(report.html.match(/<h1/g)).toHaveLength(1)
  expect(report.html).toMatch(
    /<h1 class="title"><span class="type-name">BÁO CÁO<\/span> <span class="subject-line">kết quả công tác quý II năm 2026<\/span>/
  )
  expect(letter.html).toContain('<h1 class="letter-subject">')
})

test('headings have anchors, and levels without a gap', () => {
  expect(report.headings.map(({id, level}) => `${level} ${id}`)).toEqual([
    '2 muc-i',
    '2 muc-ii',
    '3 muc-ii-khoan-1',
    '3 muc-ii-khoan-2',
    '2 muc-iii'
  ])
  for (const {id} of report.headings) expect(report.html).toContain(`id="${id}"`)
})

test('an appendix is a section whose title is a heading of the second level', () => {
  const appendix = plan.headings.slice(2)
  expect(appendix.map(({level, text}) => `${level} ${text}`)).toEqual([
    '2 Phụ lục KHU VỰC TRỒNG RỪNG NĂM 2026',
    '3 1. Diện tích theo thôn'
  ])
  expect(plan.citation).toMatch(/^Kế hoạch số 21\/KH-UBND ngày .* của .* về /)
  expect(plan.html).toMatch(/<section class="section appendix landscape">/)
})

test('notes stand at the end of their section, linked both ways; a second call leads to the same note', () => {
  const {html} = report
  expect(html).toMatch(
    /hộ<sup class="note-call"><a id="goi-1" class="c1" href="#chu-thich-1" role="doc-noteref" aria-label="Chú thích 1">1<\/a><\/sup>;/
  )
  expect(html).toMatch(
    /<li id="chu-thich-2" class="n2">Gồm chi bộ .*?<a href="#goi-2" class="note-back" role="doc-backlink"/
  )
  expect(html.match(/href="#chu-thich-1"/g)).toHaveLength(2)
  expect(html.match(/id="goi-1"/g)).toHaveLength(1)
  expect(report.notes[0]).toEqual({id: 'chu-thich-1', number: 1, text: 'Số liệu đến ngày 31/5/2026.'})
  expect(html.indexOf('doc-endnotes')).toBeGreaterThan(html.indexOf('class="closing"'))
  expect(plan.html).toContain('<li id="pl1-chu-thich-1" class="n1">')
})

test('recipients are a list, tables may scroll, nothing of the print is left', () => {
  expect(report.html).toContain(
    '<ul><li>Ban Thường vụ Tỉnh uỷ (b/c);</li><li>Các chi bộ trực thuộc;</li><li>Lưu Văn phòng Đảng uỷ.</li></ul>'
  )
  expect(report.html).toMatch(/<div class="table-scroller" role="group" aria-label="[^"]+" tabindex="0"><table/)
  expect(report.html + plan.html).not.toMatch(/data-|class="value"|signature-gap/)
})

test('the words alone keep their order, a line a block', () => {
  const lines = report.text.split('\n')
  expect(lines.slice(0, 3)).toEqual(['ĐẢNG BỘ TỈNH TRUNG SƠN', 'ĐẢNG UỶ XÃ ĐỒI SIM', 'ĐẢNG CỘNG SẢN VIỆT NAM'])
  expect(lines).toContain('Xã có 12 thôn với 1.846 hộ[1]; đường đến thôn xa nhất còn khó khăn.')
  expect(lines).toContain('Chè\t120')
  expect(lines.at(-1)).toBe('Gồm chi bộ các thôn Chợ, Thác và Đồng Bai.')
})
