import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {fold} from '../../core/vietnamese/fold.ts'
import {servedAt} from '../folder-browser.ts'
import {follow, goOn} from '../follow-link.ts'
import {resultsShown, searchDone} from '../search-results.ts'
import {openPage, serveMissing, type WalkGround} from './open-page.ts'
import {countIn, isInSight, listedCodes} from './page-reading.ts'

/** A reader who looks for papers, reads one, and asks where its figures come from. */
export function walkAsReader(ground: () => WalkGround): void {
  test('a reader goes in by type, organ and year; each way leads to as many papers as it says', async () => {
    const page = await openPage(ground(), 'index.html')
    for (const {kind, name} of ground().site.ways) {
      await page.goto(servedAt('index.html'))
      const way = page.locator('.home-ways section', {has: page.getByRole('heading', {name: kind})})
      const link = way.getByRole('listitem').filter({has: page.getByRole('link', {name, exact: true})})
      const count = await countIn(link.locator('.count'))
      await follow(link.getByRole('link'))
      expect(await page.locator('h1').textContent()).toContain(name)
      expect(await countIn(page.locator('[data-range]'))).toBe(count)
      expect(await listedCodes(page)).toHaveLength(Math.min(count, 100))
    }
  })

  test('the list of all papers is paged, filtered and sorted, and the way back shows it again', async () => {
    const page = await openPage(ground(), 'danh-sach/index.html')
    const {papers} = ground().site
    const first = await listedCodes(page)
    if (papers > 100) {
      await follow(page.getByRole('link', {name: 'Trang sau'}))
      const second = await listedCodes(page)
      expect(second).toHaveLength(Math.min(100, papers - 100))
      expect(second).not.toEqual(first)
    }
    await page.getByLabel('Lọc theo từ').fill('bao cao ket qua')
    const found = page.getByRole('status').filter({hasText: 'văn bản'})
    await found.waitFor()
    expect(await countIn(found)).toBeLessThan(papers)
    const rows = (await page.locator('.papers tbody tr').allTextContents()).map(fold)
    expect(rows.filter(row => !['bao', 'cao', 'ket', 'qua'].every(word => row.includes(word)))).toEqual([])
    await page.getByRole('button', {name: 'Ngày'}).click()
    const days = await page
      .locator('.papers tbody time')
      .evaluateAll(all => all.map(each => each.getAttribute('datetime')))
    expect(days).toEqual([...days].sort())
    const codes = await listedCodes(page)
    await follow(page.locator('.papers tbody a').first())
    expect(page.url()).toContain('/van-ban/')
    await page.goBack()
    await found.waitFor()
    await expect.poll(() => listedCodes(page)).toEqual(codes)
  })

  test('“dang uy” finds Đảng ủy and Đảng uỷ; what is chosen stands in the address, and the way back undoes it', async () => {
    const page = await openPage(ground(), 'index.html')
    await page.getByLabel('Tìm trong toàn văn').fill('dang uy')
    await goOn(page, () => page.keyboard.press('Enter'))
    await page.waitForURL(/tim-kiem\/index\.html\?q=dang\+uy$/)
    const all = await found(page)
    expect(all).toBeGreaterThan(10)
    const marked = (await page.locator('[data-results] mark').allTextContents()).map(fold)
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.flatMap(words => words.split(/\s+/)).filter(word => !['dang', 'uy', 'du'].includes(word))).toEqual([])
    const type = page.locator('fieldset', {hasText: 'Loại văn bản'}).locator('label').first()
    const typeCount = await countIn(type.locator('.count'))
    await type.getByRole('checkbox').check()
    expect(await found(page, typeCount)).toBe(typeCount)
    await page.locator('.search-order select').selectOption('Mới nhất')
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?q=dang\+uy&loai=[a-z-]+&sap-xep=moi$/)
    await searchDone(page)
    const chosen = await resultsShown(page)
    await page.reload()
    expect(await resultsShown(page)).toEqual(chosen)
    await follow(page.locator('[data-results] h3 a').first())
    expect(page.url()).toContain('/van-ban/')
    await page.goBack()
    expect(await resultsShown(page)).toEqual(chosen)
    await page.goBack()
    await page.goBack()
    expect(await found(page, all)).toBe(all)
    expect(new URL(page.url()).search).toBe('?q=dang+uy')
  })

  test('a paper is read: contents, notes and the way back to the call', async () => {
    const {paper} = ground().site
    const page = await openPage(ground(), `van-ban/${paper.id}/index.html`)
    const contents = page.getByRole('navigation', {name: 'Mục lục'})
    await contents.getByRole('link', {name: /^II\. /}).click()
    await expect.poll(() => isInSight(page.locator(':target')), inTime).toBe(true)
    await expect.poll(() => contents.locator('[aria-current=location]').textContent()).toMatch(/^II\. /)
    await page.getByLabel('Chú thích 1', {exact: true}).click()
    await expect.poll(() => isInSight(page.locator(':target')), inTime).toBe(true)
    await page.getByLabel('Về chỗ gọi chú thích 1').click()
    expect(await page.locator(':target').textContent()).toBe('1')
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await page.locator('article').getAttribute('lang')).toBe('vi')
  })

  test('a figure tells its source, which leads to its data, the download and the lines that use it', async context => {
    const {figures, out} = ground().site
    if (!figures) return context.skip('no paper of this site has figures from data')
    const page = await openPage(ground(), `van-ban/${figures.id}/index.html`)
    await page.getByRole('button', {name: figures.value, exact: true}).first().click()
    const card = page.getByRole('group', {name: `Nguồn của ${figures.value}`}).first()
    expect(await isInSight(card)).toBe(true)
    await follow(card.getByRole('link').first())
    expect(page.url()).toContain('/so-lieu/')
    expect(await page.locator('h1').textContent()).toMatch(figures.dataset)
    expect(await page.locator(':target').textContent()).toMatch(figures.place)
    const [csv, json] = await Promise.all(
      ['CSV', 'JSON'].map(async format => {
        const link = await page
          .getByRole('link', {name: `Tải về ${format}`})
          .evaluate(each => (each as HTMLAnchorElement).pathname)
        return readFileSync(join(out, link), 'utf8')
      })
    )
    expect(csv).toMatch(/^\uFEFF\w+(,\w+)+\r\n/)
    expect(() => JSON.parse(json ?? '')).not.toThrow()
    await follow(page.locator('.dataset-uses a', {hasText: /^Dòng/}).first())
    expect(page.url()).toMatch(/van-ban.*#dong-\d+$/)
    await expect.poll(() => isInSight(page.locator(':target')), inTime).toBe(true)
  })

  test('the calendar leads from a year to the papers of a day; statistics count them all', async () => {
    const page = await openPage(ground(), 'index.html')
    const parts = page.getByRole('navigation', {name: 'Các phần của trang'})
    await follow(parts.getByRole('link', {name: 'Lịch'}))
    await follow(page.getByRole('link', {name: 'Năm 2026', exact: true}))
    const day = page.locator('td.busy a').first()
    const [, said] = /: (\d+) văn bản$/.exec((await day.textContent()) ?? '') ?? []
    await follow(day)
    const papers = page.locator('section', {has: page.locator(':target')}).getByRole('listitem')
    expect(await papers.count()).toBe(Number(said))
    await follow(papers.first().getByRole('link'))
    expect(page.url()).toContain('/van-ban/2026/')
    await follow(parts.getByRole('link', {name: 'Thống kê'}))
    await page.getByText('Số liệu của biểu đồ: Theo năm').click()
    const counts = await page.locator('.tally', {hasText: 'Theo năm'}).locator('tbody td').allTextContents()
    const drafts = /(\d+) dự thảo/.exec((await page.locator('main').textContent()) ?? '')?.[1]
    expect(counts.reduce((sum, count) => sum + Number(count), Number(drafts))).toBe(ground().site.papers)
  })

  test('an address that is not there offers the search with its own words', async () => {
    const {site} = ground()
    const page = await openPage(ground(), 'index.html')
    const missing = `van-ban/${site.paper.id.replace(/\/0?/, '/so-')}/index.html`
    await serveMissing(page, site, missing)
    await page.goto(servedAt(missing)).catch(() => undefined)
    const field = page.getByLabel('Tìm văn bản')
    expect(await field.inputValue()).not.toBe('')
    await goOn(page, () => field.press('Enter'))
    expect(page.url()).toContain('/tim-kiem/')
    expect(await resultsShown(page)).toContain(site.paper.id)
  })
}

// --- internal ---

/** A page that is loaded may still wait for its letters. */
const inTime = {timeout: 10_000}

/** How many papers the search says that it found, once it says `expected`. */
async function found(page: Page, expected?: number): Promise<number> {
  await searchDone(page)
  const status = page.locator('.search-status')
  if (expected !== undefined) await expect.poll(() => countIn(status)).toBe(expected)
  return countIn(status)
}
