import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {fold} from '../core/vietnamese/fold.ts'
import {makeArchive} from '../testing/archive/make-archive.ts'
import {axeFaults} from '../testing/axe-faults.ts'
import {type PageTrouble, servedAt, serveFolder} from '../testing/folder-browser.ts'
import {follow} from '../testing/follow-link.ts'
import {launchPlaywright} from '../testing/launch-playwright.ts'
import {accessFaults} from '../testing/page-facts.ts'
import {sampleArchive} from '../testing/sample-archive.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {buildSite} from './build/build-site.ts'
import {makeListData} from './lists/make-list-data.ts'
import {groupPapers} from './lists/paper-groups.ts'
import {inListOrder} from './lists/paper-order.ts'
import {siteText} from './text/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-lists-'))
const out = join(folder, 'site')
const all = 'danh-sach/index.html'
const noTrouble: PageTrouble = {console: [], requests: []}
let browser: Browser

beforeAll(async () => {
  makeArchive(folder, {papers: 230, kilobytes: 1, years: 2})
  const small = join(import.meta.dirname, '../testing/fixtures/site-small/content')
  cpSync(join(small, 'du-thao'), join(folder, 'content/du-thao'), {recursive: true})
  await buildSite({official: await readWorkspace(folder), outDir: out, today: '2026-11-22'})
  browser = await launchPlaywright()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

async function open(file: string, {width = 1280, script = true, colours = 'light' as 'light' | 'dark'} = {}) {
  const page = await browser.newPage({
    viewport: {width, height: 800},
    javaScriptEnabled: script,
    colorScheme: colours
  })
  const trouble = await serveFolder(page, out)
  await page.goto(servedAt(file))
  return {page, trouble}
}

const codes = (page: Page) => page.locator('.papers tbody .code').allTextContents()
const found = (page: Page) => page.getByRole('status').filter({hasText: /\d|Không/})

test('the first page: search, the newest papers, and ways in that lead to lists', async () => {
  const {page, trouble} = await open('index.html', {script: false})
  expect(
    await page.locator('form.home-search').evaluate((form: HTMLFormElement) => [form.method, form.action])
  ).toEqual(['get', servedAt('tim-kiem/index.html')])
  expect(await codes(page)).toHaveLength(20)
  const organs = page
    .getByRole('navigation', {name: 'Tìm theo'})
    .getByRole('link', {name: 'Đảng uỷ xã Mường Thử', exact: true})
  await follow(organs)
  expect(await page.locator('h1').textContent()).toBe('Đảng uỷ xã Mường Thử')
  await follow(page.getByRole('link', {name: 'Tất cả cơ quan'}))
  expect(await page.locator('.group-links a').allTextContents()).toHaveLength(4)
  expect(trouble).toEqual(noTrouble)
})

test('without scripts the list of all papers is paged, and drafts stand apart', async () => {
  const {page} = await open(all, {script: false})
  expect(await page.locator('form.filter').isVisible()).toBe(false)
  expect(await codes(page)).toHaveLength(100)
  await follow(page.getByRole('link', {name: 'Trang sau'}))
  await follow(page.getByRole('link', {name: 'Trang 3'}))
  expect(await page.locator('[data-range]').textContent()).toBe('Văn bản 201–231 trong 231')
  expect((await codes(page)).at(-1)).toBe('…-CTr/ĐU')
  await page.goto(servedAt(all))
  await follow(page.getByRole('link', {name: 'Xem riêng 1 dự thảo'}))
  expect(await codes(page)).toEqual(['…-CTr/ĐU'])
})

test('all papers are filtered and sorted from every page of the list; the address keeps it, and the way back leads back', async () => {
  const {page, trouble} = await open('danh-sach/trang-2/index.html')
  const before = await codes(page)
  await page.getByLabel('Lọc theo từ').fill('dang uy  BAO cao')
  await found(page).waitFor()
  const reports = await codes(page)
  expect(reports.length).toBeGreaterThan(10)
  const texts = (await page.locator('.papers tbody tr').allTextContents()).map(fold)
  expect(texts.filter(text => !['dang', 'uy', 'bao', 'cao'].every(word => text.includes(word)))).toEqual([])
  await page.getByLabel('Năm').selectOption('2025')
  await page.getByRole('button', {name: 'Số, ký hiệu'}).click()
  const [first = '', second = ''] = await codes(page)
  expect(Number.parseInt(first, 10)).toBeLessThanOrEqual(Number.parseInt(second, 10))
  expect(await page.locator('th[aria-sort=ascending]').textContent()).toBe('Số, ký hiệu')
  expect(new URL(page.url()).search).toBe('?q=dang+uy++BAO+cao&nam=2025&sap=so')
  await page.reload()
  await found(page).waitFor()
  expect((await codes(page)).slice(0, 2)).toEqual([first, second])
  await follow(page.locator('.papers tbody a').first())
  expect(page.url()).toContain('/van-ban/')
  await page.goBack()
  await found(page).waitFor()
  await expect.poll(() => codes(page)).toContain(first)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => codes(page)).toEqual(reports)
  await page.getByRole('button', {name: 'Bỏ lọc'}).click()
  expect(await codes(page)).toEqual(before)
  expect(await page.locator('[data-range]').textContent()).toBe('Văn bản 101–200 trong 231')
  expect(trouble).toEqual(noTrouble)
})

test('found papers are paged, too', async () => {
  const {page} = await open(`${all}?sap=ngay`)
  await found(page).waitFor()
  expect(await page.locator('.papers .day time').first().getAttribute('datetime')).toMatch(/^2025-01/)
  await page.getByRole('link', {name: 'Trang 3'}).click()
  expect(await codes(page)).toHaveLength(31)
  expect(new URL(page.url()).search).toBe('?sap=ngay&trang=3')
  await page.getByLabel('Lọc theo từ').fill('không thể có')
  expect(await page.getByRole('status').textContent()).toBe('Không có văn bản nào khớp.')
  expect(await page.getByRole('navigation', {name: 'Các trang của danh sách'}).count()).toBe(0)
})

test('where the list cannot be loaded, the pages stay', async () => {
  const {page} = await open(all)
  await page.unrouteAll()
  await page.route('**/list.json', route => route.abort())
  await page.getByLabel('Lọc theo từ').fill('a')
  await page.getByText('Không tải được danh sách đầy đủ').waitFor()
  expect(await codes(page)).toHaveLength(100)
})

test('a calendar leads from the year to the papers of a day', async () => {
  const {page, trouble} = await open('lich/index.html', {script: false})
  await follow(page.getByRole('link', {name: 'Tháng 1 năm 2026:'}))
  const day = page.getByRole('table').getByRole('link').first()
  const [, count] = /^\d+ tháng 1: (\d+) văn bản$/.exec((await day.textContent()) ?? '') ?? []
  await day.click()
  const papers = page.locator('section', {has: page.locator(':target')}).locator('li')
  await expect.poll(() => papers.count()).toBe(Number(count))
  await follow(papers.first().getByRole('link'))
  expect(page.url()).toContain('/van-ban/2026/')
  expect(trouble).toEqual(noTrouble)
})

test('statistics are charts, and tables of the same figures', async () => {
  const {page} = await open('thong-ke/index.html', {script: false})
  await page.getByText('Số liệu của biểu đồ: Theo năm').click()
  expect(await page.getByRole('row', {name: /^2025/}).getByRole('cell').allTextContents()).toEqual(['115'])
  expect(await page.getByRole('img', {name: 'Theo năm'}).isVisible()).toBe(true)
})

test('20,000 papers: from a typed letter to the drawn rows', async () => {
  const papers = inListOrder(sampleArchive(20_000))
  const data = JSON.stringify(makeListData(papers, groupPapers(papers), siteText('vi')))
  const {page} = await open(all)
  await page.route('**/list.json', route => route.fulfill({body: data, contentType: 'application/json'}))
  await page.getByLabel('Lọc theo từ').fill('xa')
  await found(page).waitFor()
  const times = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[name=q]')!
    const measured: number[] = []
    for (const words of ['t', 'to', 'tong', 'giam ngheo', 'bao cao dang uy', '']) {
      const start = performance.now()
      field.value = words
      field.dispatchEvent(new Event('input', {bubbles: true}))
      await Promise.resolve()
      await new Promise(done => setTimeout(done))
      document.body.getBoundingClientRect()
      measured.push(performance.now() - start)
    }
    return measured
  })
  console.log(
    `list.json of 20,000 papers: ${(data.length / 1e6).toFixed(1)} MB; typed to drawn: ${times.map(time => time.toFixed(0)).join(', ')} ms`
  )
  await page.getByLabel('Sắp xếp theo').selectOption('trich-yeu')
  expect(await codes(page)).toHaveLength(100)
  expect(await found(page).textContent()).toBe('20.000 văn bản')
})

const kinds = [
  'index.html',
  all,
  'danh-sach/du-thao/index.html',
  'loai/index.html',
  'loai/bao-cao/index.html',
  'nam/2026/index.html',
  'co-quan/dang-uy-xa/index.html',
  'nguoi-ky/index.html',
  'lich/index.html',
  'lich/2026/index.html',
  'lich/2026/01/index.html',
  'thong-ke/index.html'
]

test.each([
  [1280, 'light'],
  [768, 'dark'],
  [360, 'light']
] as const)('all kinds of lists are in order at %i pixels (%s)', async (width, colours) => {
  const {page, trouble} = await open('index.html', {width, colours})
  for (const file of kinds) {
    await page.goto(servedAt(file))
    const faults = {file, axe: await axeFaults(page), ...(await accessFaults(page))}
    expect(faults).toEqual({file, axe: [], headings: [], unnamed: [], doubledIds: [], overflow: 0})
  }
  expect(trouble).toEqual(noTrouble)
})

test('no list has a style or a script of its own in the page', () => {
  const pages = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter(file =>
    /^(?!van-ban|so-lieu).*\.html$/.test(file)
  )
  expect(pages.length).toBeGreaterThan(50)
  const inline = pages.filter(file =>
    / style="|<style|<script(?![^>]* src=)(?! type="application)/.test(readFileSync(join(out, file), 'utf8'))
  )
  expect(inline).toEqual([])
})
