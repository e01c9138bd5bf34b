import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {AxeResults} from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {servedAt, serveFolder} from '../../testing/folder-browser.ts'
import {launchPlaywright} from '../../testing/launch-playwright.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {buildSite} from '../build/build-site.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'vanthu-paper-'))
const out = join(folder, 'site')
const kinds = {
  resolution: 'van-ban/2026/14-nq-du/index.html',
  report: 'van-ban/2026/86-bc-du/index.html',
  letter: 'van-ban/2026/152-cv-du/index.html',
  decision: 'van-ban/2026/512-qd-ubnd/index.html',
  landscape: 'van-ban/2026/98-kh-ubnd/index.html',
  draft: 'van-ban/du-thao/chuong-trinh-chuyen-doi-so/index.html'
}
let browser: Browser

beforeAll(async () => {
  for (const part of ['content', 'data'])
    cpSync(join(import.meta.dirname, '../../..', part), join(folder, part), {recursive: true})
  const files = {pdfs: {'2026/14-nq-du': '2026/14-nq-du.pdf'}, words: {}, pageAmounts: {'2026/14-nq-du': 3}}
  const official = await readWorkspace(folder)
  await buildSite({official, outDir: out, today: '2026-11-22', files: async () => files})
  browser = await launchPlaywright()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

async function open(file: string, options: BrowserContextOptions = {}, hash = '') {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}, ...options})
  const trouble = await serveFolder(page, out)
  await page.goto(servedAt(file) + hash)
  return {page, trouble}
}

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!

test('script and style of a paper take 60 KB at most, and none of them stands in the page', () => {
  for (const file of Object.values(kinds)) {
    const html = readFileSync(join(out, file), 'utf8')
    const loaded = [...html.matchAll(/<(?:link rel="stylesheet"|script defer)[^>]*? (?:href|src)="([^"]+)"/g)]
    const bytes = loaded.reduce((sum, [, link = '']) => sum + readFileSync(join(out, dirname(file), link)).length, 0)
    expect(loaded.length).toBeGreaterThanOrEqual(3)
    expect(bytes).toBeLessThan(60 * 1024)
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+="/)
    expect(html.match(/<script(?![^>]*(?: src=| type="application\/ld\+json"))/g)).toBeNull()
  }
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any kind of paper (%s), and nothing is wider than the window',
  async colorScheme => {
    for (const file of Object.values(kinds))
      for (const width of [360, 768, 1280]) {
        const {page, trouble} = await open(file, {viewport: {width, height: 800}, colorScheme, bypassCSP: true})
        await page.evaluate(axeSource)
        const faults = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {axe: {run(): Promise<AxeResults>}}
          return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
        })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
        expect({file, width, faults, overflow, trouble}).toEqual({
          file,
          width,
          faults: [],
          overflow: 0,
          trouble: {console: [], requests: []}
        })
        await page.close()
      }
  },
  180_000
)

test('a clause is linked by the sign at it, by keyboard too, and the citation then names it', async () => {
  const {page} = await open(kinds.decision)
  const sign = page.getByRole('link', {name: 'Liên kết tới điểm a khoản 2 Điều 1'})
  await sign.focus()
  expect(await sign.evaluate(element => getComputedStyle(element).opacity)).toBe('1')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#dieu-1-khoan-2-diem-a$/)
  expect(await page.locator(':target').textContent()).toMatch(/^a\) Ông Đinh Văn Lực/)
  await page.getByText('Viện dẫn văn bản này').click()
  expect(await page.locator('.citation').textContent()).toBe(
    'điểm a khoản 2 Điều 1 Quyết định số 512/QĐ-UBND ngày 22 tháng 5 năm 2026 của Chủ tịch Ủy ban nhân dân xã Suối Ngàn về việc kiện toàn Ban Chỉ huy Phòng thủ dân sự xã Suối Ngàn'
  )
  await page.getByRole('button', {name: 'Sao chép'}).click()
  await page.getByText('Đã sao chép').waitFor()
})

test('without scripts the citation is there to be read, and there is no dead button', async () => {
  const {page} = await open(kinds.resolution, {javaScriptEnabled: false})
  await page.getByText('Viện dẫn văn bản này').click()
  expect(await page.locator('.citation').isVisible()).toBe(true)
  expect(await page.getByRole('button', {name: 'Sao chép'}).isVisible()).toBe(false)
})

test('the contents follow the reader', async () => {
  const {page} = await open(kinds.report)
  const current = page.locator('.contents [aria-current=location]')
  await page.locator('#muc-iii').evaluate(element => element.scrollIntoView({behavior: 'instant'}))
  await expect.poll(() => current.textContent()).toBe('III. HẠN CHẾ, KHÓ KHĂN VÀ NGUYÊN NHÂN')
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}))
  await expect.poll(() => current.count()).toBe(0)
})

test('notes stand beside their calls where there is room, one below the other, and at the end where there is none', async () => {
  const {page} = await open(kinds.report)
  const [call, text, first, second] = await Promise.all(
    ['.c1', '.body', '.n1', '.n2'].map(selector => boxOf(page, selector))
  )
  expect(first!.x).toBeGreaterThan(text!.x + text!.width)
  expect(Math.abs(first!.y - call!.y)).toBeLessThan(40)
  expect(second!.y).toBeGreaterThan(first!.y + first!.height)
  expect(await page.locator('.notes li').count()).toBe(await page.locator('.note-call a[id]').count())
  await page.setViewportSize({width: 768, height: 800})
  const [closing, list] = [await boxOf(page, '.closing'), await boxOf(page, '.n1')]
  expect(list.y).toBeGreaterThan(closing.y + closing.height)
})

test('notes that would leave the sheet go back to the end of the text', async () => {
  const {page} = await open(kinds.report)
  expect(await page.locator('.with-notes').count()).toBe(1)
  await page.evaluate(() => {
    for (const note of document.querySelectorAll('.notes li')) note.append('rất dài '.repeat(300))
    for (const block of document.querySelectorAll('.body > :not(:has(.note-call))')) block.remove()
    for (const block of document.querySelectorAll('.closing, .appendix')) block.remove()
  })
  await page.setViewportSize({width: 1300, height: 800})
  await expect.poll(() => page.locator('.with-notes').count()).toBe(0)
})

test('a printed page says that it is no official copy and where the official one is', async () => {
  const {page} = await open(kinds.resolution)
  expect(await page.getByRole('link', {name: 'In bản chính thức (PDF)'}).getAttribute('href')).toBe(
    '../../../pdf/2026/14-nq-du.pdf'
  )
  const note = page.locator('.print-note')
  expect(await note.isVisible()).toBe(false)
  await page.emulateMedia({media: 'print'})
  expect(await note.textContent()).toMatch(
    /không phải bản chính thức.*van-ban\/2026\/14-nq-du\/.*Bản chính thức là tệp PDF/s
  )
  for (const selector of ['.paper-tools', '.contents', '.facts', '.neighbours', '.anchor'])
    expect({selector, isVisible: await page.locator(selector).first().isVisible()}).toEqual({
      selector,
      isVisible: false
    })
})

test('the panel and the neighbours lead to pages that exist', async () => {
  const {page, trouble} = await open(kinds.report)
  const links = await page
    .locator('.facts a, .neighbours a, .paper-tools .files a[type="text/csv"]')
    .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
  expect(links.length).toBeGreaterThan(6)
  for (const link of links) {
    const path = decodeURIComponent(new URL(link).pathname)
    expect(() => readFileSync(join(out, path)), path).not.toThrow()
  }
  expect(trouble.requests).toEqual([])
})
