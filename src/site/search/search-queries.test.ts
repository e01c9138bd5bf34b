import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {servedAt, serveFolder} from '../../testing/folder-browser.ts'
import {launchPlaywright} from '../../testing/launch-playwright.ts'
import {resultsShown} from '../../testing/search-results.ts'
import {makeSearchSite, noiseSources, searchSources} from '../../testing/search-site.ts'

const project = join(import.meta.dirname, '../../..')
const out = mkdtempSync(join(tmpdir(), 'vanthu-search-'))
let browser: Browser
let page: Page

beforeAll(async () => {
  await makeSearchSite(out, [...(await searchSources(project)), ...(await noiseSources(400, 6, 8))])
  browser = await launchPlaywright()
  page = await browser.newPage()
  await serveFolder(page, out)
  await page.goto(servedAt('tim-kiem/index.html'))
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(out, {recursive: true, force: true})
})

/** What people type, and the papers that they mean; all of these are among the first five results. */
const queries: [typed: string, ...papers: string[]][] = [
  // numbers and symbols, in all the ways in which they are written
  ['14-NQ/ĐU', '2026/14-nq-du'],
  ['14 nq du', '2026/14-nq-du'],
  ['14nqdu', '2026/14-nq-du'],
  ['14-nq/đu', '2026/14-nq-du'],
  ['nq 14', '2026/14-nq-du'],
  ['nghi quyet 14', '2026/14-nq-du'],
  ['Nghị quyết số 14-NQ/ĐU ngày 26/6/2026', '2026/14-nq-du'],
  ['18/NQ-HĐND', '2026/18-nq-hdnd'],
  ['18 nq hdnd', '2026/18-nq-hdnd'],
  ['18nqhdnd', '2026/18-nq-hdnd'],
  ['18 kl', '2026/18-kl-du'],
  ['ket luan 18', '2026/18-kl-du'],
  ['98/KH-UBND', '2026/98-kh-ubnd'],
  ['98 kh ubnd', '2026/98-kh-ubnd'],
  ['ke hoach so 98', '2026/98-kh-ubnd'],
  ['512/QĐ-UBND', '2026/512-qd-ubnd'],
  ['512 qd', '2026/512-qd-ubnd'],
  ['quyet dinh 2146', '2026/2146-qd-ubnd'],
  ['57 tb tu', '2026/57-tb-tu'],
  ['57-TB/TU', '2026/57-tb-tu'],
  ['152', '2026/152-cv-du'],
  ['cv 152', '2026/152-cv-du'],
  ['165 bc ubnd', '2026/165-bc-ubnd'],
  ['03-QC/ĐU', '2026/03-qc-du'],
  ['3 qc du', '2026/03-qc-du'],
  ['39 ttr', '2026/39-ttr-du'],
  ['01-NQ/ĐH', '2025/01-nq-dh'],
  ['437', '2026/437-ubnd-kt'],
  ['giay moi 64', '2026/64-gm-ubnd'],
  ['86-BC/ĐU', '2026/86-bc-du'],
  // who is cited
  ['12-NQ/TU', '2026/14-nq-du'],
  ['46/QĐ-UBND', '2026/512-qd-ubnd'],
  // subjects with and without diacritics, capitals
  ['phát triển cây chè', '2026/14-nq-du'],
  ['phat trien cay che', '2026/14-nq-du'],
  ['PHÁT TRIỂN CÂY CHÈ', '2026/14-nq-du'],
  ['chè', '2026/14-nq-du', '2026/64-gm-ubnd', '2026/12-nq-cb'],
  ['kinh tế rừng', '2026/14-nq-du'],
  ['phòng thủ dân sự', '2026/98-kh-ubnd', '2026/512-qd-ubnd'],
  ['phong thu dan su', '2026/98-kh-ubnd', '2026/512-qd-ubnd'],
  ['sạt lở', '2026/29-bb-ubnd', '2026/437-ubnd-kt'],
  ['sat lo duong hang da', '2026/29-bb-ubnd'],
  ['ma túy', '2026/152-cv-du'],
  ['ma tuý', '2026/152-cv-du'],
  ['thang hanh dong phong chong ma tuy', '2026/152-cv-du'],
  ['chuyen doi so', '2026/05-kh-bcd'],
  ['khoa hoc cong nghe doi moi sang tao', 'du-thao/chuong-trinh-chuyen-doi-so'],
  ['chương trình chuyển đổi số', 'du-thao/chuong-trinh-chuyen-doi-so'],
  ['chính quyền địa phương hai cấp', '2026/86-bc-du'],
  ['chương trình giám sát 2027', '2026/18-nq-hdnd'],
  ['mưa lớn lũ quét', '2026/437-ubnd-kt'],
  ['doi thoai nguoi dung dau', '2026/03-qc-du'],
  ['chỉ định bổ sung ủy viên', '2026/57-tb-tu', '2026/39-ttr-du'],
  ['dai hoi dai bieu', '2025/01-nq-dh'],
  ['bàn giao công tác đảng', '2025/31-tb-du'],
  ['hậu quả thiên tai', '2026/2146-qd-ubnd'],
  ['nhiem vu trong tam quy II', '2026/18-kl-du'],
  ['kiểm tra chuyển đổi số', '2026/05-kh-bcd'],
  ['sinh hoat chi bo thang 7', '2026/12-nq-cb'],
  // organs, types and their abbreviations
  ['báo cáo kinh tế xã hội 6 tháng', '2026/165-bc-ubnd'],
  ['bc kt xh 6 thang dau nam', '2026/165-bc-ubnd'],
  ['BC UBND kinh tế - xã hội', '2026/165-bc-ubnd'],
  ['kế hoạch ubnd phòng thủ dân sự', '2026/98-kh-ubnd'],
  ['KH của Uỷ ban nhân dân về phòng thủ dân sự', '2026/98-kh-ubnd'],
  ['nghị quyết hđnd giám sát', '2026/18-nq-hdnd'],
  ['nq hội đồng nhân dân giám sát', '2026/18-nq-hdnd'],
  ['NQ BTV cây chè', '2026/14-nq-du'],
  ['thông báo tỉnh ủy', '2026/57-tb-tu'],
  ['thong bao tinh uy', '2026/57-tb-tu'],
  ['TTr Đảng ủy', '2026/39-ttr-du'],
  ['CĐS', '2026/05-kh-bcd'],
  ['chi bộ thôn đồi chè', '2026/12-nq-cb'],
  ['công văn mưa lũ', '2026/437-ubnd-kt'],
  // old and new spelling: place of the tone, i and y
  ['Đảng ủy xã Khe Lương', '2025/31-tb-du'],
  ['Đảng uỷ xã Khe Lương', '2025/31-tb-du'],
  ['dang uy khe luong', '2025/31-tb-du'],
  ['phương án khắc phục tuyến đường', '2026/29-bb-ubnd'],
  ['vận hành mô hình chính quyền địa phương', '2026/86-bc-du'],
  ['ban chỉ huy phòng thủ dân sự', '2026/512-qd-ubnd'],
  ['quí II', '2026/18-kl-du'],
  // people, places, days, figures
  ['Đinh Văn Lực', '2026/98-kh-ubnd', '2026/437-ubnd-kt'],
  ['Nguyen The Vinh', '2026/57-tb-tu'],
  ['Quách Công Định', '2025/31-tb-du'],
  ['Lê Hữu Tường', '2026/2146-qd-ubnd'],
  ['14.812 ha', '2026/14-nq-du', '2026/86-bc-du'],
  ['14812 ha', '2026/14-nq-du', '2026/86-bc-du'],
  ['ngày 17 tháng 7 năm 2026', '2026/18-nq-hdnd'],
  // phrases, and words that are not finished
  ['"phòng thủ dân sự"', '2026/98-kh-ubnd', '2026/512-qd-ubnd'],
  ['“giảm nghèo bền vững” chè', '2026/14-nq-du'],
  ['chứng nhận VietG', '2026/14-nq-du'],
  // what stands in the text alone
  ['VietGAP', '2026/14-nq-du'],
  ['Hang Đá', '2026/29-bb-ubnd'],
  ['OCOP 3 sao', '2026/14-nq-du']
]

test(`there are ${queries.length} queries`, () => expect(queries.length).toBeGreaterThanOrEqual(60))

test.each(queries)('%s', async (typed, ...papers) => {
  const field = page.getByRole('searchbox')
  await field.fill(typed)
  await field.press('Enter')
  expect((await resultsShown(page)).slice(0, 5)).toEqual(expect.arrayContaining(papers))
})
