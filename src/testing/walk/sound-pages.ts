import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {axeFaults} from '../axe-faults.ts'
import {servedAt} from '../folder-browser.ts'
import {follow} from '../follow-link.ts'
import {accessFaults} from '../page-facts.ts'
import {searchDone} from '../search-results.ts'
import {openPage, type WalkGround} from './open-page.ts'
import {isPaper, pageKinds} from './page-kinds.ts'

/** What every kind of page owes to every reader. */
export function lookAtAllPages(ground: () => WalkGround): void {
  test.each(views)(
    'every kind of page is sound at $width pixels, in $colours',
    async ({width, colours, thorough}) => {
      const page = await openPage(ground(), 'index.html', {viewport: {width, height: 800}, colorScheme: colours})
      for (const file of pageKinds(ground().site)) {
        await page.goto(servedAt(file))
        if (file.includes('?q=')) await searchDone(page)
        const axe = thorough || process.env.CI ? await axeFaults(page) : []
        expect({file, axe, ...(await accessFaults(page))}).toEqual({file, ...sound})
      }
    },
    300_000
  )

  test('without scripts every page is there, and the search says where the list is', async () => {
    const page = await openPage(ground(), 'index.html', {javaScriptEnabled: false})
    for (const file of pageKinds(ground().site)) {
      await page.goto(servedAt(file))
      expect(await page.locator('main h1:visible').count(), file).toBe(1)
      expect(await page.locator('button:visible:not([type=submit])').filter({hasNotText: /^Tìm$/}).count(), file).toBe(
        await page.locator('button[popovertarget]:visible').count()
      )
    }
    await page.goto(servedAt('tim-kiem/index.html'))
    await follow(page.getByRole('link', {name: 'danh sách tất cả văn bản'}))
    expect(await page.locator('.papers tbody tr').count()).toBeGreaterThan(10)
  })

  test('a paper loads less than 60 KB of script and style', () => {
    const {site} = ground()
    for (const file of pageKinds(site).filter(isPaper)) {
      const html = readFileSync(join(site.out, file), 'utf8')
      const links = [...html.matchAll(/<(?:link rel="stylesheet"|script)[^>]*? (?:href|src)="([^"]+)"/g)]
      const bytes = links.map(([, link = '']) => readFileSync(join(site.out, dirname(file), link)).length)
      expect(links.length).toBeGreaterThan(2)
      expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(60 * 1024)
    }
  })
}

// --- internal ---

/** 640 pixels are 1280 at 200 %. Axe takes a second a page: it looks at all of them in CI only. */
const views = [
  {width: 360, colours: 'dark', thorough: true},
  {width: 640, colours: 'light', thorough: false},
  {width: 768, colours: 'dark', thorough: false},
  {width: 1280, colours: 'light', thorough: true},
  {width: 1280, colours: 'dark', thorough: false},
  {width: 360, colours: 'light', thorough: false}
] as const

const sound = {axe: [], headings: [], unnamed: [], doubledIds: [], overflow: 0}
