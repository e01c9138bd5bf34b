import type {Page} from 'playwright-core'

/** The papers that the open search page shows, by their ids, once it shows any or says that there are none. */
export async function resultsShown(page: Page): Promise<string[]> {
  await searchDone(page)
  const links = await page.locator('[data-results] h3 a').evaluateAll(all => all.map(link => link.getAttribute('href')))
  return links.map(link => decodeURIComponent(link ?? '').replace(/^\.\.\/van-ban\/(.*)\/index\.html$/, '$1'))
}

/** Wait until the page says how many papers it found, or why it cannot. */
export async function searchDone(page: Page): Promise<string> {
  await page.locator('[data-search][aria-busy=false]').waitFor()
  return (await page.locator('.search-status').textContent()) ?? ''
}
