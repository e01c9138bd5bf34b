import {createReadStream, createWriteStream, existsSync, readFileSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {brotliDecompressSync, createBrotliDecompress} from 'node:zlib'
import type {BrowserPlace} from './find-browser.ts'
import {cacheFolder, unpackOnce} from './unpack-once.ts'
import {untar} from './untar.ts'

/**
 * The browser inside `@sparticuz/chromium`, unpacked at its first use into a folder of this version; undefined where
 * the package was left out. Its own unpacker is not used: it trusts whatever lies at a fixed path.
 */
export async function unpackBrowser(): Promise<Omit<BrowserPlace, 'from'> | undefined> {
  const source = packageFolder()
  if (source === undefined) return undefined
  const folder = await unpackOnce(join(await cacheFolder(), `chromium-${packageVersion(source)}`), target =>
    unpackInto(target, join(source, 'bin'))
  )
  const path = join(folder, 'chromium')
  return {
    path,
    args: ['--disable-gpu', '--disable-webgl', '--use-gl=disabled'],
    env: fontSettings(folder),
    spareEnv: libraries(folder)
  }
}

// --- internal ---

// its versions differ in where the module lies, not in where the binary does
function packageFolder(): string | undefined {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
    while (!existsSync(join(folder, 'bin', 'chromium.br')) && folder !== dirname(folder)) folder = dirname(folder)
    return folder === dirname(folder) ? undefined : folder
  } catch {
    return undefined
  }
}

function packageVersion(folder: string): string {
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return typeof description === 'object' && description && 'version' in description
    ? `${description.version}`
    : 'unknown'
}

async function unpackInto(target: string, packed: string): Promise<void> {
  const program = createWriteStream(join(target, 'chromium'), {mode: 0o755})
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress({chunkSize: 2 ** 21}), program)
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
    for (const {name: file, mode, data} of untar(brotliDecompressSync(readFileSync(join(packed, name))))) {
      await mkdir(dirname(join(target, file)), {recursive: true})
      await writeFile(join(target, file), data, {mode})
    }
  }
}

// The machine's own go first, since they fit its C library: these are for a machine that lacks some.
function libraries(folder: string): Record<string, string> {
  const own = process.env.LD_LIBRARY_PATH
  return {LD_LIBRARY_PATH: [join(folder, 'lib'), ...(own ? [own] : [])].join(':')}
}

// without any settings the browser's font search fails on a bare machine
function fontSettings(folder: string): Record<string, string> {
  const known = existsSync('/etc/fonts/fonts.conf') || process.env.FONTCONFIG_PATH || process.env.FONTCONFIG_FILE
  return known ? {} : {FONTCONFIG_PATH: folder}
}
