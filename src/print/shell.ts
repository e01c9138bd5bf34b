import type {Browser, BrowserContext, Page} from 'playwright-core'
import {findAsset, origin} from './assets.ts'
import {type FontFile, fontFamily, missingLetter, tinosFiles} from './fonts.ts'

/** A bare page with Paged.js, the modules of `in-page/` and the fonts loaded, and everything from outside shut out. */
export interface Shell {
  page: Page
  /** what the page complained of; Paged.js tells of its losses nowhere else */
  complaints: string[]
  close(): Promise<void>
}

/** Opens a shell; the browser may hold several, each in a process of its own. */
export async function openShell(browser: Browser): Promise<Shell> {
  const context = await browser.newContext({serviceWorkers: 'block', acceptDownloads: false})
  await shutOut(context)
  const page = await context.newPage()
  const complaints = listen(page)
  await page.goto(`${origin}/`)
  await page.evaluate(loadFonts, fontSet())
  return {page, complaints, close: () => context.close()}
}

// --- internal ---

interface FontSet {
  family: string
  files: readonly FontFile[]
  missing: string
}

let knownFonts: FontSet | undefined

function fontSet(): FontSet {
  knownFonts ??= {family: fontFamily, files: tinosFiles, missing: missingLetter()}
  return knownFonts
}

async function shutOut(context: BrowserContext): Promise<void> {
  await context.route('**/*', route => {
    const asset = findAsset(route.request().url())
    return asset ? route.fulfill({contentType: asset.type, body: asset.body}) : route.abort()
  })
  await context.routeWebSocket('**/*', socket => socket.close())
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    // Paged.js says by a warning that it could not place an item, and by an error that it gave up
    const text = message.text().replace(/\s*JSHandle@\w+/g, '')
    if (message.type() === 'error' || text.startsWith('Unable to layout')) complaints.push(text)
  })
  return complaints
}

/**
 * Runs in the page. The machine's own Times New Roman comes last and so goes first, for every letter that it has; only
 * where all four styles are there, so that no paper mixes two fonts.
 */
async function loadFonts({family, files, missing}: FontSet): Promise<void> {
  const load = (source: string, descriptors: FontFaceDescriptors) => {
    const face = new FontFace(family, source, descriptors)
    // it is rejected beside the promise of `load`, and nobody would catch it
    face.loaded.catch(() => undefined)
    return face.load()
  }
  const tinos = files.map(({file, weight, style}) => load(`url("/fonts/${file}")`, {weight, style}))
  const own = ['', ' Bold', ' Italic', ' Bold Italic'].map(name =>
    load(`local("${family}${name}")`, {
      weight: name.includes('Bold') ? '700' : '400',
      style: name.includes('Italic') ? 'italic' : 'normal'
    })
  )
  for (const face of await Promise.all(tinos)) document.fonts.add(face)
  const installed = await Promise.all(own).catch(() => [])
  for (const face of installed) document.fonts.add(face)
  globalThis.vanthuMissingLetter = installed.length > 0 ? '[^\\s\\S]' : missing
}
