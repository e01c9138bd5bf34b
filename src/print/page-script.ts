import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {cacheFolder, unpackOnce} from './browser/unpack-once.ts'

/** The script of the print page: our clock, Paged.js as it was published, the modules of `in-page/` in one. Made once for each state of them. */
export async function pageScript(): Promise<string> {
  const paged = readFileSync(pagedScript(), 'utf8')
  const folder = await unpackOnce(join(await cacheFolder(), `print-page-${digestOf(paged)}`), async target => {
    const {clock, main} = await bundleModules()
    await writeFile(join(target, name), [clock, paged, main].join('\n;\n'))
  })
  return readFile(join(folder, name), 'utf8')
}

// --- internal ---

const name = 'page.js'
const modules = join(import.meta.dirname, 'in-page')

function pagedScript(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pagedjs')), '..', 'dist', 'paged.min.js')
}

function digestOf(paged: string): string {
  const digest = createHash('sha256').update(paged)
  for (const file of readdirSync(modules).sort()) digest.update(file).update(readFileSync(join(modules, file)))
  return digest.digest('hex').slice(0, 16)
}

async function bundleModules(): Promise<Record<'clock' | 'main', string>> {
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
  return {clock: await bundle('clock.ts'), main: await bundle('main.ts')}
}
