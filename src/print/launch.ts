import {type Browser, chromium} from 'playwright-core'
import {BrowserNotFound} from './browser-not-found.ts'
import {type BrowserPlace, findBrowser} from './find-browser.ts'

// Hinting would fit letters to a screen's pixels. No name is resolved: the print page reaches no network.
const printArgs = ['--font-render-hinting=none', '--host-resolver-rules=MAP * ~NOTFOUND']

/**
 * Starts a browser without a window. The driver ends it when this process ends or is interrupted, and the browser ends
 * itself when its pipe to this process breaks.
 */
export async function launchBrowser(place?: BrowserPlace): Promise<Browser> {
  const {path, args, env} = place ?? (await findBrowser())
  try {
    return await chromium.launch({
      executablePath: path,
      args: [...printArgs, ...args],
      env: {...process.env, ...env},
      headless: true
    })
  } catch (error) {
    throw new BrowserNotFound(`the browser ${path} did not start`, undefined, error)
  }
}
