import {readdirSync, readFileSync} from 'node:fs'
import {createRequire, stripTypeScriptTypes} from 'node:module'
import {dirname, join} from 'node:path'
import {readFont, tinosFiles} from './fonts.ts'

/** A file of the print page's own little site. */
export interface Asset {
  type: string
  body: string | Buffer
}

/** An address that exists nowhere: `.invalid` is reserved for that. */
export const origin = 'https://print.vanthu.invalid'

/**
 * The file behind an address of the print page, or undefined for anything that is not its own: the shell, Paged.js, the
 * modules of `in-page/` with their types taken away, and the fonts.
 */
export function findAsset(address: string): Asset | undefined {
  const {origin: from, pathname} = new URL(address)
  if (from !== origin) return undefined
  const known = cache.get(pathname)
  if (known) return known
  const asset = readAsset(pathname)
  if (asset) cache.set(pathname, asset)
  return asset
}

// --- internal ---

const cache = new Map<string, Asset>()

// Modules and deferred scripts run in this order. The policy lets nothing of a document run or load.
const shell = () => `<!doctype html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src ${origin}; font-src ${origin}; style-src 'unsafe-inline'; img-src data:">
${modules()
  .map(name => `<link rel="modulepreload" href="/in-page/${name}">`)
  .join('\n')}
<script type="module" src="/in-page/clock.ts"></script>
<script defer src="/paged.min.js"></script>
<script type="module" src="/in-page/main.ts"></script>
</head><body></body></html>`

function readAsset(path: string): Asset | undefined {
  if (path === '/') return {type: 'text/html', body: shell()}
  if (path === '/paged.min.js') return {type: 'text/javascript', body: readFileSync(pagedScript())}
  const module = /^\/in-page\/([\w-]+\.ts)$/.exec(path)?.[1]
  if (module) return {type: 'text/javascript', body: stripTypes(join(import.meta.dirname, 'in-page', module))}
  const font = tinosFiles.find(({file}) => path === `/fonts/${file}`)
  return font && {type: 'font/ttf', body: readFont(font.file)}
}

function modules(): string[] {
  return readdirSync(join(import.meta.dirname, 'in-page')).filter(name => /^[\w-]+\.ts$/.test(name))
}

function pagedScript(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pagedjs')), '..', 'dist', 'paged.min.js')
}

// Node warns that the function is experimental, though it is what runs this file too.
function stripTypes(path: string): string {
  const {emitWarning} = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(readFileSync(path, 'utf8'))
  } finally {
    process.emitWarning = emitWarning
  }
}
