import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {expect, test} from 'vitest'

const src = join(import.meta.dirname, '..')

/** Who may import whom (room → rooms); Astro's own places stand last. */
const mayImport: Record<string, string[]> = {
  core: ['core'],
  workspace: ['workspace', 'core'],
  import: ['import', 'core', 'workspace'],
  word: ['word', 'core', 'workspace'],
  pandoc: ['pandoc', 'core', 'workspace'],
  print: ['print', 'core', 'workspace'],
  site: ['site', 'core', 'workspace'],
  cli: ['cli', 'core', 'workspace', 'import', 'word', 'pandoc', 'print', 'site'],
  pages: ['pages', 'layouts', 'site'],
  layouts: ['layouts', 'site'],
  'content.config.ts': ['site', 'workspace', 'core']
}

/** Packages that only one room may know. */
const ownedPackages: Record<string, string[]> = {
  'playwright-core': [],
  'devtools-protocol': ['print'],
  esbuild: ['print', 'cli', 'site'],
  pagedjs: ['print'],
  '@sparticuz/chromium': ['print'],
  '@cantoo/pdf-lib': ['print', 'site'],
  'pandoc-wasm': ['pandoc'],
  docx: ['word'],
  pagefind: ['site'],
  astro: ['pages', 'layouts', 'content.config.ts']
}

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map(file => file.split(sep).join('/'))
  .filter(file => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith('testing/'))

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:^import|^export|^\} from|\bimport\()[^'"\n]*['"]([^'"]+)['"]/gm)].map(match => match[1]!)
}

function roomOf(path: string): string {
  return path.split('/')[0]!
}

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(importsOf('core/model/read-document.ts')).toContain('../markdown/parse.ts')
})

test('every room imports only the rooms that it may', () => {
  const crossings = files.flatMap(file =>
    importsOf(file)
      .filter(target => target.startsWith('.'))
      .map(target =>
        relative(src, join(src, file, '..', target))
          .split(sep)
          .join('/')
      )
      .filter(target => !target.startsWith('..') && !(mayImport[roomOf(file)] ?? []).includes(roomOf(target)))
      .map(target => `${file} → ${target}`)
  )
  expect(crossings).toEqual([])
})

test('owned packages stay in their rooms', () => {
  const strays = files.flatMap(file =>
    importsOf(file)
      .flatMap(target =>
        Object.entries(ownedPackages).filter(
          ([name]) => target === name || target.startsWith(`${name}/`) || target.startsWith(`${name}:`)
        )
      )
      .filter(([, rooms]) => !rooms.includes(roomOf(file)))
      .map(([name]) => `${file} → ${name}`)
  )
  expect(strays).toEqual([])
})

test('core knows neither the disk nor the clock nor the machine', () => {
  const impure = files
    .filter(file => file.startsWith('core/'))
    .filter(file => {
      // Examples of rules are texts; only code counts.
      const code = readFileSync(join(src, file), 'utf8').replace(/'[^'\n]*'/g, "''")
      const machine = /\bprocess\.|new Date\(\)|Date\.now\(|Math\.random\(/.test(code)
      return machine || importsOf(file).some(target => target.startsWith('node:'))
    })
  expect(impure).toEqual([])
})
