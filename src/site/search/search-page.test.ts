import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest'
import {type PageTrouble, servedAt, serveFolder} from '../../testing/folder-browser.ts'
import {launchPlaywright} from '../../testing/launch-playwright.ts'
import {accessFaults} from '../../testing/page-facts.ts'
import {resultsShown, searchDone} from '../../testing/search-results.ts'
import {makeSearchSite, noiseSources, searchSources} from '../../testing/search-site.ts'

const out = mkdtempSync(join(tmpdir(), 'vanthu-search-page-'))
const noTrouble: PageTrouble = {console: [], requests: []}
let browser: Browser

beforeAll(async () => {
  const project = join(import.meta.dirname, '../../..')
  await makeSearchSite(out, [...(await searchSources(project)), ...(await noiseSources(60, 4, 3))])
  browser = await launchPlaywright()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(out, {recursive: true, force: true})
})

async function open(search: string, {width = 1280, dark = false} = {}) {
  const page = await browser.newPage({viewport: {width, height: 800}, colorScheme: dark ? 'dark' : 'light'})
  const trouble = await serveFolder(page, out)
  await page.goto(servedAt(`tim-kiem/index.html${search}`))
  return {page, trouble}
}

const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '))

describe('the address', () => {
  it('holds words, facets, order and page, and one step back brings the last ones', async () => {
    const {page, trouble} = await open('?q=ke+hoach')
    const all = await searchDone(page)
    // Under the strict policy, too, Pagefind searches beside the page and not in it.
    expect(page.workers()).toHaveLength(1)
    await page.getByRole('group', {name: 'Năm'}).getByRole('checkbox', {name: /^2026/}).check()
    expect(await searchDone(page)).not.toBe(all)
    expect(addressOf(page)).toBe('?q=ke hoach&nam=2026')
    await page.getByLabel('Sắp xếp').selectOption('Mới nhất')
    await searchDone(page)
    expect(addressOf(page)).toBe('?q=ke hoach&nam=2026&sap-xep=moi')
    await page.getByRole('link', {name: 'Trang sau'}).click()
    await searchDone(page)
    expect(addressOf(page)).toBe('?q=ke hoach&nam=2026&sap-xep=moi&trang=2')
    for (const expected of ['?q=ke hoach&nam=2026&sap-xep=moi', '?q=ke hoach&nam=2026', '?q=ke hoach']) {
      await page.goBack()
      await searchDone(page)
      expect(addressOf(page)).toBe(expected)
    }
    expect(await page.locator('.search-status').textContent()).toBe(all)
    expect(trouble).toEqual(noTrouble)
  })

  it('of an old link shows what it showed', async () => {
    const {page} = await open('?loai=nghi-quyet&co-quan=dang-uy-xa&sap-xep=moi')
    expect(await resultsShown(page)).toContain('2026/14-nq-du')
    expect(await page.getByRole('checkbox', {name: /^Nghị quyết/}).isChecked()).toBe(true)
    await page.getByRole('link', {name: 'Bỏ tất cả bộ lọc'}).click()
    expect(addressOf(page)).toBe('?sap-xep=moi')
  })

  it('of a typed row of letters is one step', async () => {
    const {page} = await open('')
    await page.getByRole('searchbox').pressSequentially('phòng thủ', {delay: 20})
    await page.waitForURL(/q=/)
    expect(await searchDone(page)).toMatch(/^Tìm thấy/)
    await page.goBack()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
  })
})

describe('a result', () => {
  it('says type, number, day, organ and subject, and marks the words', async () => {
    const {page} = await open('?q=phong+thu+dan+su')
    await searchDone(page)
    const result = page.locator('[data-results] li', {hasText: '98/KH-UBND'})
    expect(await result.textContent()).toMatch(
      /^Kế hoạch 98\/KH-UBND\s*08\/5\/2026 · Ủy ban nhân dân xã Suối Ngàn\s*Phòng thủ dân sự, ứng phó thiên tai/
    )
    const marked = await result.locator('mark').allTextContents()
    expect(new Set(marked.map(words => words.toLowerCase()))).toEqual(new Set(['phòng thủ dân sự']))
  })

  it('of a draft says so', async () => {
    const {page} = await open('?q=chuong+trinh+chuyen+doi+so&trang-thai=draft')
    await searchDone(page)
    expect(await page.locator('[data-results] li').first().textContent()).toContain('Dự thảo')
  })

  it('without one there is advice', async () => {
    const {page} = await open('?q=xyzzy')
    expect(await searchDone(page)).toBe(
      'Không tìm thấy văn bản nào. Thử bớt từ, bỏ bộ lọc, hoặc kiểm tra lại chính tả.'
    )
  })
})

test('a phrase in quotes stands together', async () => {
  const {page} = await open(`?${new URLSearchParams({q: '"thiên tai chống"'})}`)
  expect(await resultsShown(page)).toEqual([])
})

test('the keyboard is enough', async () => {
  const {page, trouble} = await open('?q=phong+thu+dan+su')
  await searchDone(page)
  const field = page.getByRole('searchbox')
  await field.focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').textContent()).toBe(
    await page.locator('[data-results] h3 a').first().textContent()
  )
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').textContent()).toBe(
    await page.locator('[data-results] h3 a').nth(1).textContent()
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await field.evaluate(element => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await field.inputValue()).toBe('')
  expect(addressOf(page)).toBe('')
  await page.getByRole('searchbox').fill('14-nq/du')
  await page.keyboard.press('Enter')
  expect((await resultsShown(page))[0]).toBe('2026/14-nq-du')
  const box = page.getByRole('group', {name: 'Loại văn bản'}).getByRole('checkbox').first()
  if (await box.isVisible()) {
    await box.focus()
    await page.keyboard.press('Space')
    await searchDone(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  }
  expect(trouble).toEqual(noTrouble)
})

test('a paper is opened with Enter', async () => {
  const {page} = await open('?q=14-nq/du')
  await searchDone(page)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await Promise.all([page.waitForRequest(/van-ban\/2026\/14-nq-du\/index\.html$/), page.keyboard.press('Enter')])
})

test.each([
  [1280, false],
  [768, true],
  [360, false]
])('nothing is in the way of readers at %i pixels (dark: %s)', async (width, dark) => {
  const {page} = await open('?q=nghi+quyet', {width, dark})
  await searchDone(page)
  expect(await accessFaults(page)).toEqual({headings: [], unnamed: [], doubledIds: [], overflow: 0})
  // The page's own policy lets no foreign script in; the driver's does.
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const faults = await page.evaluate(
    'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))'
  )
  expect(faults).toEqual([])
})

test('without scripts the page says so, and leads to the list', async () => {
  const page = await browser.newPage({javaScriptEnabled: false})
  await serveFolder(page, out)
  await page.goto(servedAt('tim-kiem/index.html?q=che'))
  expect(await page.locator('main').textContent()).toContain('Tìm kiếm cần JavaScript')
  expect(await page.getByRole('link', {name: 'danh sách tất cả văn bản'}).getAttribute('href')).toBe(
    '../danh-sach/index.html'
  )
})

test('from a folder the page says that it needs a server', async () => {
  const page = await browser.newPage()
  await page.goto(`${pathToFileURL(join(out, 'tim-kiem/index.html')).href}?q=che`)
  expect(await page.locator('.search-status').textContent()).toMatch(/qua máy chủ web.*danh sách tất cả văn bản/)
})

test('where the index is not there the page says so', async () => {
  const page = await browser.newPage()
  await serveFolder(page, out)
  await page.route('**/parts.json', route => route.abort())
  await page.goto(servedAt('tim-kiem/index.html?q=che'))
  expect(await searchDone(page)).toMatch(/^Không tải được chỉ mục tìm kiếm.*danh sách tất cả văn bản\.$/)
})
