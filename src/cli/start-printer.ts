import type {CachedPrinter} from '../print/cached-printer.ts'
import type {Cache} from '../workspace/cache.ts'
import {CliError} from './cli-error.ts'

/** Open the printer; a machine without a browser is the user's to mend, in one line. */
export async function startPrinter(cache: Cache): Promise<CachedPrinter> {
  const {openPrinter} = await import('../print/printer.ts')
  const {openCachedPrinter} = await import('../print/cached-printer.ts')
  const {BrowserNotFound} = await import('../print/browser-not-found.ts')
  try {
    return await openCachedPrinter(cache, openPrinter)
  } catch (error) {
    if (!(error instanceof BrowserNotFound)) throw error
    throw new CliError({vi: 'Máy này chưa có trình duyệt để in', en: error.message}, {hint: error.hint})
  }
}
