import {type Browser, chromium} from 'playwright-core'
import {findBrowser} from '../print/browser/find-browser.ts'

/** The browser of the print room under a driver that can click and type, for tests of the site. */
export async function launchPlaywright(): Promise<Browser> {
  const {path, args, env} = await findBrowser()
  return chromium.launch({executablePath: path, args, env: {...process.env, ...env}, headless: true})
}
