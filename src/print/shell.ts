import type {Browser} from './browser/launch.ts'
import {openPage, type Page} from './browser/page.ts'

/** The print page, ready: Paged.js, the modules of `in-page/` and the fonts are loaded, and everything from outside is shut out. */
export interface Shell {
  page: Page
  /** what the page complained of since it was last asked; Paged.js tells of its losses nowhere else */
  complaints(): string[]
}

/** Opens a shell; the browser may hold several, each in a process of its own. */
export async function openShell(browser: Browser): Promise<Shell> {
  const page = await openPage(browser)
  await page.evaluate(() => vanthu.ready)
  return {page, complaints: () => page.messages.splice(0).flatMap(complaint)}
}

// --- internal ---

// Paged.js says by a warning that it could not place an item, and by an error that it gave up.
function complaint(message: string): string[] {
  const [, kind, text = ''] = /^(\w+): ([\s\S]*)$/.exec(message) ?? []
  return kind === 'error' || text.startsWith('Unable to layout') ? [text] : []
}
