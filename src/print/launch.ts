import {type Browser, chromium} from 'playwright-core'
import {BrowserNotFound, startHint} from './browser-not-found.ts'
import {type BrowserPlace, findBrowser} from './find-browser.ts'

// Hinting would fit letters to a screen's pixels. No name is resolved: the print page reaches no network.
const printArgs = ['--font-render-hinting=none', '--host-resolver-rules=MAP * ~NOTFOUND']

/**
 * Starts a browser without a window, to be closed by whoever asked for it. Where this process is interrupted, the browser
 * and its profile go first; where it is killed, the browser ends itself, as its pipe to this process breaks.
 */
export async function launchBrowser(place?: BrowserPlace): Promise<Browser> {
  const {path, args, env} = place ?? (await findBrowser())
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: [...printArgs, ...args],
      env: {...process.env, ...env},
      headless: true,
      // the driver's own handlers close the browser and let the process live on
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false
    })
    closeOnSignals(browser)
    return browser
  } catch (error) {
    throw new BrowserNotFound(`the browser ${path} did not start`, startHint(path), error)
  }
}

// --- internal ---

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function closeOnSignals(browser: Browser): void {
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    forget()
    await browser.close().catch(() => undefined)
    // now nobody handles it any more, unless the program itself does
    process.kill(process.pid, signal)
  }
  const forget = (): void => {
    for (const signal of signals) process.off(signal, close)
  }
  for (const signal of signals) process.on(signal, close)
  browser.once('disconnected', forget)
}
