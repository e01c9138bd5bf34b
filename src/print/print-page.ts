import {BrowserGone} from './browser/devtools-pipe.ts'
import type {Browser} from './browser/launch.ts'
import type {LaidOutFacts, SectionOutcome} from './in-page/main.ts'
import type {PrintSection} from './job.ts'
import {openShell, type Shell} from './shell.ts'

/** A browser page that stays open and prints one paper at a time. */
export interface PrintPage {
  /** lays the next section of the paper out */
  paginate(section: PrintSection, maxPages: number): Promise<SectionOutcome>
  /** puts the sections together, ready to print, and measures them */
  assemble(title: string, language: string): Promise<LaidOutFacts>
  pdf(): Promise<Uint8Array>
  /** forgets the paper */
  clear(): Promise<void>
  /** what the page complained of since it was last asked */
  complaints(): string[]
  close(): Promise<void>
}

/** The page or its browser died under a paper; the paper may be tried on another one. */
export class PageCrashed extends Error {}

/** Opens a print page. */
export async function openPrintPage(browser: Browser): Promise<PrintPage> {
  return printPageOn(await openShell(browser))
}

/** Makes a print page of a shell. */
export function printPageOn({page, complaints}: Shell): PrintPage {
  return {
    paginate: (section, cap) => alive(page.evaluate((a, b) => vanthu.paginate(a, b), section, cap)),
    assemble: (title, language) => alive(page.evaluate((a, b) => vanthu.assemble(a, b), title, language)),
    pdf: () => alive(page.pdf()),
    clear: () => alive(page.evaluate(() => vanthu.clear())),
    complaints,
    close: () => page.close()
  }
}

// --- internal ---

async function alive<Result>(step: Promise<Result>): Promise<Result> {
  try {
    return await step
  } catch (error) {
    if (error instanceof BrowserGone) throw new PageCrashed(error.message)
    throw error
  }
}
