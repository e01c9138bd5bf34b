import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {axeFaults} from '../../testing/axe-faults.ts'
import {servedAt, serveFolder} from '../../testing/folder-browser.ts'
import {makeWorkspaceIn} from '../../testing/guide/small-workspace.ts'
import {launchPlaywright} from '../../testing/launch-playwright.ts'
import {accessFaults} from '../../testing/page-facts.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {addresses, profileAddress, ruleAddress} from '../address.ts'
import {buildSite} from '../build/build-site.ts'
import {manual} from '../text/manual.ts'
import {guideIndex} from './guide-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-manual-'))
let browser: Browser
beforeAll(async () => {
  browser = await launchPlaywright()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

describe.each(['vi', 'en'] as const)('guide and manual of a site in %s', language => {
  const outDir = join(folder, language)
  beforeAll(async () => {
    const root = makeWorkspaceIn(join(folder, `${language}-root`), language)
    await buildSite({official: await readWorkspace(root), outDir, today: '2026-11-22'})
  }, 240_000)

  test('every page is sound for every reader, at three widths, light and dark', async () => {
    const {chapters, reference} = await guideIndex({language, words: manual[language]})
    const pages = [...chapters, ...reference].map(({address}) => address)
    const page = await browser.newPage({viewport: {width: 360, height: 800}})
    const trouble = await serveFolder(page, outDir)
    const faults: Record<string, unknown> = {}
    for (const address of [addresses.guide, ...pages, ruleAddress('WORD001'), profileAddress('party-hd05')]) {
      await page.emulateMedia({colorScheme: 'light'})
      await page.goto(servedAt(`${address}index.html`))
      const {headings, unnamed, doubledIds, overflow} = await accessFaults(page)
      const found = [...(await axeFaults(page)), ...headings, ...unnamed, ...doubledIds]
      const wider = overflow > 0 ? [`360: ${overflow} px`] : []
      for (const width of [768, 1280]) {
        await page.setViewportSize({width, height: 800})
        const {overflow} = await accessFaults(page)
        if (overflow > 0) wider.push(`${width}: ${overflow} px`)
      }
      await page.emulateMedia({colorScheme: 'dark'})
      found.push(...(await axeFaults(page)), ...wider)
      if (found.length > 0) faults[address] = found
      await page.setViewportSize({width: 360, height: 800})
    }
    expect(faults).toEqual({})
    expect(trouble).toEqual({console: [], requests: []})
    await page.close()
  }, 240_000)

  test('all links and pictures of the guide lead to something', async () => {
    const page = await browser.newPage({javaScriptEnabled: false})
    const trouble = await serveFolder(page, outDir)
    await page.goto(servedAt(`${addresses.guide}index.html`))
    const chapters = await page
      .locator('.chapters a')
      .evaluateAll(links => links.map(link => link.getAttribute('href')))
    for (const chapter of chapters) {
      await page.goto(servedAt(`${addresses.guide}${chapter}`))
      const targets = await page
        .locator('main a[href]')
        .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
      for (const target of targets.filter(each => each.startsWith(servedAt('')) && !each.includes('#')))
        expect((await page.goto(target))?.status()).toBe(200)
    }
    await page.goto(servedAt('huong-dan/bat-dau/index.html'))
    for (const picture of await page.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    }
    expect(trouble.requests).toEqual([])
    await page.close()
  })
})

test('the English site says that the guide is in Vietnamese, and marks it', async () => {
  const page = await browser.newPage()
  await serveFolder(page, join(folder, 'en'))
  await page.goto(servedAt('huong-dan/bat-dau/index.html'))
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('main').textContent()).toContain(manual.en.guide.language)
  expect(await page.locator('main article').getAttribute('lang')).toBe('vi')
  await page.goto(servedAt('huong-dan/thanh-phan/index.html'))
  expect(await page.locator('h2').first().textContent()).toContain('Appendix')
  await page.close()
})
