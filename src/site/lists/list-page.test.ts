import {expect, test} from 'vitest'
import {sampleArchive} from '../../testing/sample-archive.ts'
import {samplePaper} from '../../testing/sample-paper.ts'
import {siteText} from '../text/index.ts'
import {groupIndexes, waysIn} from './group-index.ts'
import {listPages} from './list-page.ts'
import {pagerOf} from './pager.ts'
import {groupPapers} from './paper-groups.ts'
import {inListOrder} from './paper-order.ts'
import {rowWriter} from './row-of.ts'

const text = siteText('vi')

function pagesOf(count: number) {
  const papers = inListOrder(sampleArchive(count))
  const groups = groupPapers(papers)
  return {papers, groups, pages: listPages(papers, groups, text)}
}

test('a hundred papers a page, each in every list where it belongs', () => {
  const {papers, pages} = pagesOf(250)
  const all = pages.filter(({filterable}) => filterable)
  expect(all.map(({address, title, range, papers: {length}}) => [address, title, range, length])).toEqual([
    ['danh-sach/', 'Danh sách văn bản', 'Văn bản 1–100 trong 250', 100],
    ['danh-sach/trang-2/', 'Danh sách văn bản, trang 2', 'Văn bản 101–200 trong 250', 100],
    ['danh-sach/trang-3/', 'Danh sách văn bản, trang 3', 'Văn bản 201–250 trong 250', 50]
  ])
  expect(all.flatMap(page => page.papers)).toEqual(papers)
  expect(pages.find(({address}) => address === 'danh-sach/du-thao/')).toMatchObject({count: 5, range: '5 văn bản'})
  const reports = pages.filter(({group}) => group?.slug === 'bao-cao').flatMap(page => page.papers)
  expect(reports).toEqual(papers.filter(({type}) => type === 'bao-cao'))
  expect(new Set(pages.map(({address}) => address)).size).toBe(pages.length)
})

test('lists without papers are there, and say so', () => {
  expect(pagesOf(0).pages.map(({address, range}) => [address, range])).toEqual([
    ['danh-sach/', 'Chưa có văn bản nào.'],
    ['danh-sach/du-thao/', 'Chưa có văn bản nào.']
  ])
})

test('a pager has first, last, those around, and gaps', () => {
  const pager = pagerOf(6, 20, page => `trang-${page}/`)
  expect(pager?.items.map(({page, afterGap}) => (afterGap ? `… ${page}` : String(page))).join(' ')).toBe(
    '1 … 4 5 6 7 8 … 20'
  )
  expect(pager).toMatchObject({previous: 'trang-5/', next: 'trang-7/'})
  expect(pagerOf(1, 2, String)).toMatchObject({previous: undefined, next: '2'})
  expect(pagerOf(1, 1, String)).toBeUndefined()
})

test('a row holds nothing that its paper could use to become markup', () => {
  const evil = samplePaper({
    id: 'a"b',
    codeShown: '<b>',
    subject: '"><script>alert(1)</script>',
    organ: "a & b's",
    urgency: 'KHẨN',
    status: 'revoked'
  })
  expect(rowWriter(text)([evil], '../')).toBe(
    '<tr><th scope="row" class="code">&lt;b&gt;</th><td class="day"><time datetime="2026-06-15">15/6/2026</time></td>' +
      '<td class="kind">Báo cáo</td><td class="about"><a href="../van-ban/a~22~b/index.html">' +
      '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a> <span class="mark">Đã thu hồi</span> <span class="mark">KHẨN</span></td>' +
      '<td class="issuer">a &amp; b\'s</td></tr>'
  )
})

test('a paper that states little is still named', () => {
  const bare = samplePaper({
    issuedDate: undefined,
    subject: undefined,
    organ: undefined,
    status: 'draft',
    draftRound: 2
  })
  const row = rowWriter(siteText('en'))([bare], '')
  expect(row).toContain('undated')
  expect(row).toContain('No subject yet')
  expect(row).toContain('Draft no. 2')
})

test('the ways in lead to the lists that exist', () => {
  const {groups, pages} = pagesOf(300)
  const addresses = new Set(pages.map(({address}) => address))
  const links = [...waysIn(groups, text), ...groupIndexes(groups, text)].flatMap(way => way.links)
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter(({address}) => !addresses.has(address))).toEqual([])
  expect(waysIn(groups, text).find(({address}) => address === 'nam/')?.links[0]).toMatchObject({
    name: '2026',
    address: 'nam/2026/'
  })
})

test('20,000 papers are listed in seconds', () => {
  const papers = sampleArchive(20_000)
  const start = performance.now()
  const sorted = inListOrder(papers)
  const pages = listPages(sorted, groupPapers(sorted), text)
  const write = rowWriter(text)
  const size = pages.reduce((sum, page) => sum + write(page.papers, '../').length, 0)
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  console.log(`20,000 papers: ${pages.length} list pages, ${(size / 1e6).toFixed(0)} MB of rows in ${seconds} s`)
  expect(pages.flatMap(page => (page.filterable ? page.papers : []))).toHaveLength(20_000)
})
