import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {expect, onTestFinished} from 'vitest'
import {type PageTrouble, servedAt, serveFolder} from '../folder-browser.ts'
import type {WalkedSite} from './walked-site.ts'

/** Where a walk goes: both are there once the site is built. */
export interface WalkGround {
  site: WalkedSite
  browser: Browser
}

/** Open a page of the site; when the test ends nothing may have been complained of, and nothing asked for in vain. */
export async function openPage(
  {site, browser}: WalkGround,
  file: string,
  options: BrowserContextOptions = {}
): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options})
  const page = await context.newPage()
  const trouble = await serveFolder(page, site.out)
  onTestFinished(async () => {
    await context.close()
    expect(trouble).toEqual(noTrouble)
  })
  await page.goto(servedAt(file))
  return page
}

/**
 * The server answers an address that is not there with the page for it, as the examples for servers have it; but for the status, of which
 * the browser itself would complain.
 */
export async function serveMissing(page: Page, {out}: WalkedSite, file: string): Promise<void> {
  const body = readFileSync(join(out, '404.html'))
  await page.route(servedAt(file), route => route.fulfill({contentType: 'text/html', body}))
}

// --- internal ---

const noTrouble: PageTrouble = {console: [], requests: []}
