import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {removeOlder} from '../workspace/remove-older.ts'
import {cacheFolder, unpackOnce} from './browser/unpack-once.ts'
import {type FontSet, fontSet} from './fonts.ts'

/**
 * Path of the print page: one file that holds Paged.js as it was published, the modules of `in-page/` and the fonts, so
 * that the browser can open it by itself while the program is still being loaded. Made once for each state of these.
 */
export async function printPageFile(): Promise<string> {
  const cache = await cacheFolder()
  const folder = await unpackOnce(join(cache, `${own}${digestOfParts()}`), async target => {
    await writeFile(join(target, name), html(await pageScript(), fontSet()))
    await removeOlder(cache, own)
  })
  return join(folder, name)
}

// --- internal ---

const own = 'print-page-'
const name = 'print.html'
const modules = join(import.meta.dirname, 'in-page')
const paged = join(dirname(createRequire(import.meta.url).resolve('pagedjs')), '..', 'dist', 'paged.min.js')

/** Besides the modules: how they are put together, and which version of the fonts goes in. */
const ownFiles = [
  import.meta.filename,
  join(import.meta.dirname, 'fonts.ts'),
  join(import.meta.dirname, 'sfnt.ts'),
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json')
]

function digestOfParts(): string {
  const digest = createHash('sha256').update(readFileSync(paged))
  for (const file of ownFiles) digest.update(readFileSync(file))
  for (const file of readdirSync(modules).sort()) digest.update(file).update(readFileSync(join(modules, file)))
  return digest.digest('hex').slice(0, 16)
}

/** Our clock goes before Paged.js, which keeps the window's functions as it finds them. */
async function pageScript(): Promise<string> {
  const {build} = await import('esbuild')
  const bundle = async (module: string): Promise<string> => {
    const {outputFiles} = await build({
      entryPoints: [join(modules, module)],
      bundle: true,
      format: 'iife',
      target: 'chrome120',
      write: false
    })
    return outputFiles[0]?.text ?? ''
  }
  const scripts = [await bundle('clock.ts'), readFileSync(paged, 'utf8'), await bundle('main.ts')]
  return scripts.join('\n;\n').replaceAll('</script', '<\\/script')
}

// The policy lets nothing of a document run or load: the one script is known by its digest.
function html(script: string, fonts: FontSet): string {
  const digest = createHash('sha256').update(script).digest('base64')
  return `<!doctype html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'sha256-${digest}'; font-src data:; style-src 'unsafe-inline'; img-src data:">
<script type="application/json" id="fonts">${JSON.stringify(fonts)}</script>
</head><body><script>${script}</script></body></html>`
}
