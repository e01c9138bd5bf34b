import type {Locator, Page} from 'playwright-core'

/** What is done leads to another page: waits until that is read to its end. A click alone comes back before. */
export async function goOn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const read = page.waitForEvent('load')
  await act()
  await read
}

/** Follow a link to another page. */
export const follow = (link: Locator) => goOn(link.page(), () => link.click())
