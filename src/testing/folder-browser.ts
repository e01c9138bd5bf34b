import {readFile} from 'node:fs/promises'
import {extname, join} from 'node:path'
import type {Page} from 'playwright-core'

/** What went wrong while pages were open. */
export interface PageTrouble {
  console: string[]
  /** requests that left the origin, or found nothing */
  requests: string[]
}

const origin = 'http://kho.test/'
const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
}

/** Serve a folder to a page without a server, and note every complaint and every request that is not for a file of the folder. */
export async function serveFolder(page: Page, folder: string): Promise<PageTrouble> {
  const trouble: PageTrouble = {console: [], requests: []}
  page.on('console', message => message.type() !== 'log' && trouble.console.push(message.text()))
  page.on('pageerror', error => trouble.console.push(error.message))
  await page.route('**/*', async route => {
    const {pathname, href} = new URL(route.request().url())
    const path = join(folder, decodeURIComponent(pathname))
    const body = href.startsWith(origin) ? await readFile(path).catch(() => undefined) : undefined
    if (body) return route.fulfill({body, contentType: types[extname(path)] ?? 'application/octet-stream'})
    trouble.requests.push(href)
    return route.abort()
  })
  return trouble
}

/** The address of a file of the served folder. */
export function servedAt(file: string): string {
  return `${origin}${file}`
}
