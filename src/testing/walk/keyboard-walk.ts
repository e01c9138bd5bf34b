import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {servedAt} from '../folder-browser.ts'
import {goOn} from '../follow-link.ts'
import {resultsShown, searchDone} from '../search-results.ts'
import {openPage, type WalkGround} from './open-page.ts'
import {pageKinds} from './page-kinds.ts'
import {countIn, listedCodes} from './page-reading.ts'
import {tabThrough} from './tab-through.ts'

/** Somebody who has a keyboard only. */
export function walkByKeyboard(ground: () => WalkGround): void {
  test('the first key leads past the header, and on into the search', async () => {
    const page = await openPage(ground(), 'index.html')
    await page.keyboard.press('Tab')
    const skip = page.locator('.skip')
    expect(await skip.evaluate(link => link === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0)
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('q')
    await page.keyboard.type('dang uy')
    await goOn(page, () => page.keyboard.press('Enter'))
    await page.waitForURL(/tim-kiem.*q=dang/)
  })

  test('/ leads to the search from everywhere; arrows go through the results, Enter opens one, Escape leads back', async () => {
    const {paper} = ground().site
    const page = await openPage(ground(), `van-ban/${paper.id}/index.html`)
    await goOn(page, () => page.keyboard.press('/'))
    expect(page.url()).toContain('/tim-kiem/')
    await page.keyboard.press('/')
    expect(await focusedName(page)).toBe('q')
    await page.keyboard.type('dang uy')
    await page.waitForURL(/q=dang/)
    await searchDone(page)
    const [first = '', second = ''] = await resultsShown(page)
    await page.keyboard.press('ArrowDown')
    expect(await focusedLink(page)).toContain(first)
    await page.keyboard.press('ArrowDown')
    expect(await focusedLink(page)).toContain(second)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focusedName(page)).toBe('q')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await focusedName(page)).toBe('q')
    await page.keyboard.press('ArrowDown')
    await goOn(page, () => page.keyboard.press('Enter'))
    expect(page.url()).toContain(`/van-ban/${first}/`)
    await page.goBack()
    await searchDone(page)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
  })

  test('the key / can be switched off, for all pages and until it is switched on again', async () => {
    const page = await openPage(ground(), 'index.html')
    const button = page.getByRole('button', {name: 'Phím / mở ô tìm kiếm', pressed: true})
    await button.focus()
    await page.keyboard.press('Space')
    await page.goto(servedAt('huong-dan/index.html'))
    await page.keyboard.press('/')
    expect(page.url()).toContain('huong-dan')
    expect(await page.locator('a[rel=search]').getAttribute('aria-keyshortcuts')).toBe(null)
    await page.getByRole('button', {name: 'Phím / mở ô tìm kiếm', pressed: false}).press('Enter')
    await page.locator('main').focus()
    await goOn(page, () => page.keyboard.press('/'))
    expect(page.url()).toContain('/tim-kiem/')
  })

  test('facets are ticked by the space bar and keep the focus', async () => {
    const page = await openPage(ground(), 'tim-kiem/index.html?q=dang+uy')
    await searchDone(page)
    const box = page.locator('fieldset').first().getByRole('checkbox').first()
    const count = await countIn(page.locator('fieldset').first().locator('.count').first())
    await box.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => countIn(page.locator('.search-status'))).toBe(count)
    expect(await box.evaluate(each => each === document.activeElement && (each as HTMLInputElement).checked)).toBe(true)
  })

  test('the list is filtered, sorted and left by keyboard', async () => {
    const page = await openPage(ground(), 'danh-sach/index.html')
    await page.keyboard.press('/')
    await page.keyboard.type('ke hoach')
    await page.getByRole('status').filter({hasText: 'văn bản'}).waitFor()
    await page.getByRole('button', {name: 'Số, ký hiệu'}).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1)
    expect(await focusedText(page)).toContain('Số, ký hiệu')
    const [code = ''] = await listedCodes(page)
    while ((await focusedLink(page)) === '') await page.keyboard.press('Tab')
    await goOn(page, () => page.keyboard.press('Enter'))
    expect(page.url()).toContain('/van-ban/')
    expect(await page.title()).toContain(code)
  })

  test('details, citation and source cards open and close by keyboard; the focus comes back', async () => {
    const {paper, figures} = ground().site
    const page = await openPage(ground(), `van-ban/${figures?.id ?? paper.id}/index.html`)
    await page.locator('.cite summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.citation').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Sao chép')
    if (!figures) return
    const value = page.getByRole('button', {name: figures.value, exact: true}).first()
    await value.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('.source-card:popover-open :focus').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('.source-card:popover-open').count()).toBe(0)
    expect(await value.evaluate(each => each === document.activeElement)).toBe(true)
  })

  test('Tab goes through every page in its order, what has the focus is seen, and nothing holds it', async () => {
    const page = await openPage(ground(), 'index.html', {reducedMotion: 'reduce'})
    for (const file of pageKinds(ground().site)) {
      await page.goto(servedAt(file))
      expect({file, ...(await tabThrough(page))}).toEqual({file, unseen: [], disorder: [], isTrapped: false})
    }
  }, 240_000)
}

// --- internal ---

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'))
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())

/** Where the link in the list leads that has the focus; empty on anything else. */
const focusedLink = (page: Page) =>
  page.evaluate(() =>
    decodeURIComponent(document.activeElement?.closest('main :is(tbody, ol) a')?.getAttribute('href') ?? '')
  )
