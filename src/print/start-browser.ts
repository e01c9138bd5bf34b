import {pathToFileURL} from 'node:url'
import type {BrowserPlace} from './browser/find-browser.ts'
import {type StartedBrowser, startBrowser} from './browser/launch.ts'
import {printPageFile} from './page-file.ts'

/** Starts a browser that opens the print page by itself. */
export async function startPrintBrowser(place?: BrowserPlace): Promise<StartedBrowser> {
  return startBrowser(pathToFileURL(await printPageFile()).href, place)
}
