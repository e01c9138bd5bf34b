import type {Browser, StartedBrowser} from './browser/launch.ts'
import {openPrintPage, type PrintPage} from './print-page.ts'
import {startPrintBrowser} from './start-browser.ts'

/** The open pages of a printer. A page is lent to one paper at a time; further ones open as papers queue. */
export interface PagePool {
  take(): Promise<PrintPage>
  /** a spent page is closed, and another opened when one is asked for */
  give(page: PrintPage, spent: boolean): Promise<void>
  close(): Promise<void>
}

/** Opens a pool of at most `size` pages in a browser, which it starts and ends; throws `BrowserNotFound`. */
export async function openPagePool(size: number, started?: StartedBrowser): Promise<PagePool> {
  let browser: Promise<Browser> = (started ?? (await startPrintBrowser())).ready
  await browser
  const idle: PrintPage[] = []
  let warm: Promise<PrintPage> | undefined = openPage()
  // Loaded while the browser works; the first file will need it.
  import('./stamp.ts').catch(() => undefined)
  // Whoever takes it meets the failure.
  warm.catch(() => undefined)
  const waiting: ((page: Promise<PrintPage>) => void)[] = []
  let open = 0

  async function openPage(): Promise<PrintPage> {
    if (!(await browser).isConnected()) browser = (await startPrintBrowser()).ready
    return openPrintPage(await browser)
  }

  return {
    take() {
      const page = idle.pop()
      if (page) return Promise.resolve(page)
      if (open >= size) return new Promise(resolve => waiting.push(resolve))
      open++
      const first = warm
      warm = undefined
      return first ?? openPage()
    },

    async give(page, spent) {
      const next = waiting.shift()
      if (!spent) {
        if (next) next(Promise.resolve(page))
        else idle.push(page)
        return
      }
      if (next) next(openPage())
      else open--
      await page.close()
    },

    async close() {
      await (await browser).close()
    }
  }
}
