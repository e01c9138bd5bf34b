import {availableParallelism} from 'node:os'
import type {StartedBrowser} from './browser/launch.ts'
import type {PrintJob, PrintResult} from './job.ts'
import {type PrintLimits, usualLimits} from './limits.ts'
import {openPagePool, type PagePool} from './page-pool.ts'
import {PageCrashed} from './print-page.ts'
import {noFacts, type PrintedPaper, printPaper} from './print-paper.ts'

/** Prints papers, as many at once as it has pages; the rest wait their turn. */
export interface Printer {
  /** never rejects over a paper: what is wrong with it stands in the facts */
  print(job: PrintJob): Promise<PrintResult>
  close(): Promise<void>
}

/** How many pages a printer keeps open, and what it spends on one paper. */
export interface PrinterOptions {
  pages?: number
  limits?: PrintLimits
  /** one that was started already */
  browser?: StartedBrowser
}

/** Starts a browser and keeps it until `close`; throws `BrowserNotFound` where the machine has none. */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const {pages = usualPages(), limits = usualLimits} = options
  const pool = await openPagePool(pages, options.browser)
  return {
    async print(job) {
      const start = performance.now()
      const {facts, pdf} = await printTwice(pool, job, limits)
      return {id: job.id, facts, time: performance.now() - start, ...(pdf ? {pdf} : {})}
    },
    close: () => pool.close()
  }
}

// --- internal ---

// two pages keep one core busy too: while one is laid out, the other's file is stamped
function usualPages(): number {
  return Math.min(Math.max(availableParallelism(), 2), 8)
}

// a page dies of what came before as often as of its paper, so the paper gets a second one
async function printTwice(pool: PagePool, job: PrintJob, limits: PrintLimits): Promise<PrintedPaper> {
  try {
    return await printOnce(pool, job, limits)
  } catch (error) {
    if (!(error instanceof PageCrashed)) throw error
  }
  return printOnce(pool, job, limits).catch(error => {
    if (!(error instanceof PageCrashed)) throw error
    return {facts: {...noFacts(), complaints: [error.message]}, spent: true}
  })
}

async function printOnce(pool: PagePool, job: PrintJob, limits: PrintLimits): Promise<PrintedPaper> {
  const page = await pool.take()
  let spent = true
  try {
    const paper = await printPaper(page, job, limits)
    spent = paper.spent
    return paper
  } finally {
    await pool.give(page, spent)
  }
}
