import type {StartedBrowser} from '../print/browser/launch.ts'
import type {CachedPrinter} from '../print/cached-printer.ts'
import type {Printer} from '../print/printer.ts'
import {CliError} from './cli-error.ts'

/**
 * Work with the printer of a workspace, which is closed whatever happens. Where a paper's text was never printed, the browser
 * starts before all else is loaded, and is there when the papers have been read and checked.
 */
export async function withPrinter<Result>(
  root: string,
  work: (printer: CachedPrinter) => Promise<Result>
): Promise<Result> {
  const {hasNewText} = await import('../workspace/printed-texts.ts')
  const started = (await hasNewText(root)) ? await startBrowser() : undefined
  const early = started && open(started)
  // Whoever prints first meets the failure; until then it is nobody's unhandled rejection.
  early?.catch(() => {})
  let printer: CachedPrinter | undefined
  try {
    const {openCachedPrinter} = await import('../print/cached-printer.ts')
    printer = await openCachedPrinter(root, early, open).catch(explain)
    return await work(printer)
  } finally {
    await (printer ?? (await early?.catch(() => undefined)))?.close()
  }
}

// --- internal ---

async function startBrowser(): Promise<StartedBrowser | undefined> {
  const {startPrintBrowser} = await import('../print/start-browser.ts')
  const started = await startPrintBrowser().catch(() => undefined)
  started?.ready.catch(() => {})
  return started
}

async function open(browser?: StartedBrowser): Promise<Printer> {
  const {openPrinter} = await import('../print/printer.ts')
  return openPrinter({browser}).catch(explain)
}

/** A machine without a browser is the user's to mend, in one line. */
async function explain(error: unknown): Promise<never> {
  const {BrowserNotFound} = await import('../print/browser/browser-not-found.ts')
  if (!(error instanceof BrowserNotFound)) throw error
  throw new CliError({vi: 'Máy này chưa có trình duyệt để in', en: error.message}, {hint: error.hint})
}
