import type {Browser} from './browser/launch.ts'
import {openPage, type Page} from './browser/page.ts'
import {fontFamily, missingLetter, readFont, tinosFiles} from './fonts.ts'
import {pageScript} from './page-script.ts'

/** A bare page with Paged.js, the modules of `in-page/` and the fonts loaded, and everything from outside shut out. */
export interface Shell {
  page: Page
  /** what the page complained of since it was last asked; Paged.js tells of its losses nowhere else */
  complaints(): string[]
}

/** Opens a shell; the browser may hold several, each in a process of its own. */
export async function openShell(browser: Browser): Promise<Shell> {
  const script = pageScript()
  const page = await openPage(browser, html)
  await Promise.all([page.run(await script), page.evaluate(loadFonts, fontSet())])
  return {page, complaints: () => page.messages.splice(0).flatMap(complaint)}
}

// --- internal ---

// The policy lets nothing of a document run or load.
const html = `<!doctype html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
</head><body></body></html>`

interface FontSet {
  family: string
  faces: {base64: string; weight: string; style: string}[]
  missing: string
}

let knownFonts: FontSet | undefined

function fontSet(): FontSet {
  const faces = () =>
    tinosFiles.map(({file, weight, style}) => ({base64: readFont(file).toString('base64'), weight, style}))
  knownFonts ??= {family: fontFamily, faces: faces(), missing: missingLetter()}
  return knownFonts
}

// Paged.js says by a warning that it could not place an item, and by an error that it gave up.
function complaint(message: string): string[] {
  const [, kind, text = ''] = /^(\w+): ([\s\S]*)$/.exec(message) ?? []
  return kind === 'error' || text.startsWith('Unable to layout') ? [text] : []
}

/**
 * Runs in the page. The machine's own Times New Roman comes last and so goes first, for every letter that it has; only
 * where all four styles are there, so that no paper mixes two fonts.
 */
async function loadFonts({family, faces, missing}: FontSet): Promise<void> {
  const load = (source: string | BufferSource, descriptors: FontFaceDescriptors) => {
    const face = new FontFace(family, source, descriptors)
    // it is rejected beside the promise of `load`, and nobody would catch it
    face.loaded.catch(() => undefined)
    return face.load()
  }
  const bytes = (base64: string) => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  const tinos = faces.map(({base64, weight, style}) => load(bytes(base64), {weight, style}))
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
