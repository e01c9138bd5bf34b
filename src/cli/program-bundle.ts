import {createHash} from 'node:crypto'
import {readdirSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {cacheFolder, unpackOnce} from '../print/browser/unpack-once.ts'
import {removeOlder} from '../workspace/remove-older.ts'

/**
 * Loads the program: from a few files instead of nine hundred, which load in a third of the time. They are made once for
 * each state of the sources and packages, and kept in the user's cache; where that is not possible, the sources run.
 */
export async function loadProgram(): Promise<typeof import('./main.ts')> {
  if (process.env.VANTHU_SOURCES) return import('./main.ts')
  try {
    const cache = await cacheFolder()
    const folder = await unpackOnce(join(cache, `${own}${stateOfProgram()}`), async target => {
      await bundleInto(target)
      await removeOlder(cache, own)
    })
    return await import(pathToFileURL(join(folder, 'main.mjs')).href)
  } catch {
    return import('./main.ts')
  }
}

// --- internal ---

const project = fileURLToPath(new URL('../..', import.meta.url))
const src = join(project, 'src')
/** Programs in other folders have bundles of their own. */
const own = `program-${shortDigest(project)}-`
/** What the command line may load. */
const rooms = ['cli', 'core', 'import', 'pandoc', 'print', 'site', 'word', 'workspace']

/** Packages that look for their own files, or that are needed once in a while only. */
const external = [
  '@cantoo/pdf-lib',
  '@resvg/resvg-wasm',
  '@sparticuz/chromium',
  'astro',
  'esbuild',
  'pagedjs',
  'pagefind',
  'pandoc-wasm'
]

/** Names, sizes and times of the sources; reading them would take as long as running them. */
function stateOfProgram(): string {
  const paths = [...sources(), join(project, 'node_modules', '.package-lock.json')]
  const lines = paths.map(path => {
    const {size, mtimeMs} = statSync(path)
    return `${path} ${size} ${mtimeMs}`
  })
  return shortDigest([process.version, ...lines].join('\n'))
}

function sources(): string[] {
  return rooms.flatMap(room => filesOf(join(src, room)).filter(isProgram).sort())
}

function isProgram(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.test.ts')
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(file => join(folder, file))
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

async function bundleInto(outdir: string): Promise<void> {
  const {build} = await import('esbuild')
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const threads = sources().filter(file => file.endsWith('-worker.ts'))
  await build({
    entryPoints: [main, ...threads],
    entryNames: '[name]',
    outdir,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    logLevel: 'silent',
    // some packages are CommonJS inside
    banner: {js: `import {createRequire as requireOf} from 'node:module';const require = requireOf(${literal(main)});`},
    plugins: [
      {
        name: 'places',
        setup({onLoad, onResolve}) {
          onLoad({filter: /\.ts$/}, ({path}) => sourceInPlace(path))
          onResolve({filter: new RegExp(`^(?:${external.join('|')})$`)}, ({path}) => packageInPlace(path))
        }
      }
    ]
  })
}

/** A source that still knows where it stands: it looks for style sheets and packages from there, and for the program of a thread beside itself. */
async function sourceInPlace(path: string): Promise<{loader: 'ts'; contents: string}> {
  const source = await readFile(path, 'utf8')
  const contents = source
    .replaceAll(/new URL\('\.\/([\w-]+-worker)\.ts', import\.meta\.url\)/g, "new URL('./$1.mjs', import.meta['url'])")
    .replaceAll('import.meta.url', literal(path))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
    .replaceAll('import.meta.filename', JSON.stringify(path))
  return {loader: 'ts', contents}
}

/** A package that stays where it is; one that was not installed is missed by whoever asks for it. */
function packageInPlace(name: string): {path: string; external: true} {
  try {
    return {path: import.meta.resolve(name), external: true}
  } catch {
    return {path: name, external: true}
  }
}

function literal(path: string): string {
  return JSON.stringify(pathToFileURL(path).href)
}
