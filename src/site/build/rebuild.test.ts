import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {readWorkspace} from '../../workspace/workspace.ts'
import {buildSite} from './build-site.ts'
import {startAstro} from './run-astro.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-rebuild-'))
const root = join(folder, 'office')
cpSync(join(import.meta.dirname, '../../testing/fixtures/site-small'), root, {recursive: true})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const out = join(folder, 'out')
let fresh = 0

/** Build into the same folder; whether Astro ran, and the files that were written anew. */
async function rebuild(): Promise<{ran: boolean; written: string[]}> {
  const before = stamps(out)
  let ran = false
  await buildSite({official: await readWorkspace(root), outDir: out, today}, call => {
    const astro = startAstro(call)
    return {
      ...astro,
      finish: () => {
        ran = true
        return astro.finish()
      }
    }
  })
  const written = [...stamps(out)].flatMap(([file, stamp]) => (before.get(file) === stamp ? [] : [file]))
  return {ran, written}
}

/** The site as a build makes it that knows of no other. */
async function fromNothing(): Promise<Map<string, string>> {
  const copy = join(folder, `copy-${fresh++}`)
  cpSync(root, copy, {recursive: true, filter: path => !path.endsWith('.vanthu')})
  await buildSite({official: await readWorkspace(copy), outDir: join(copy, 'dist'), today})
  return contents(join(copy, 'dist'))
}

const today = '2026-11-22'

function filesOf(place: string): string[] {
  const entries = readdirSync(place, {recursive: true, withFileTypes: true})
  return entries.filter(each => each.isFile()).map(each => join(each.parentPath, each.name).slice(place.length + 1))
}

function stamps(place: string): Map<string, string> {
  const stampOf = (file: string) => `${statSync(join(place, file)).ino} ${statSync(join(place, file)).mtimeMs}`
  try {
    return new Map(filesOf(place).map(file => [file, stampOf(file)]))
  } catch {
    return new Map()
  }
}

function contents(place: string): Map<string, string> {
  return new Map(
    filesOf(place)
      .sort()
      .map(file => [file, readFileSync(join(place, file), 'latin1')])
  )
}

/** Two sites are the same file by file; the list of entries has no order. */
function expectSame(one: Map<string, string>, other: Map<string, string>): void {
  expect([...one.keys()]).toEqual([...other.keys()])
  const differing = [...one].filter(([file, text]) => file !== '.vanthu-site.json' && other.get(file) !== text)
  expect(differing.map(([file]) => file)).toEqual([])
}

function edit(file: string, old: string | RegExp, text: string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, before.replace(old, text))
  expect(readFileSync(path, 'utf8')).not.toBe(before)
}

function writeLogo(colour: string): void {
  mkdirSync(join(root, 'public'), {recursive: true})
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`
  writeFileSync(join(root, 'public/dau.svg'), picture)
}

const paper = (id: string) => [`van-ban/${id}.json`, `van-ban/${id}.md`, `van-ban/${id}/index.html`]

test('a build that takes over from the last one gives the site that a build from nothing gives', async () => {
  await rebuild()
  expectSame(contents(out), await fromNothing())

  const idle = await rebuild()
  expect(idle.ran).toBe(false)
  expect(idle.written.sort()).toEqual(['.vanthu-site.json', 'front-matter.schema.json', 'pagefind/parts.json'])

  edit('content/2026/07-bc-du.mdx', 'đường đến thôn xa nhất còn khó khăn', 'đường đến thôn xa nhất đã có xe')
  const words = await rebuild()
  const pages = words.written.filter(file => /^van-ban|html$/.test(file))
  expect(pages.sort()).toEqual(expect.arrayContaining(paper('2026/07-bc-du')))
  // The lines that use a figure stand on the pages of the data, so that all lists are made again.
  expect(pages.filter(file => file.startsWith('van-ban')).sort()).toEqual(paper('2026/07-bc-du'))
  expectSame(contents(out), await fromNothing())

  edit('content/2026/21-kh-ubnd.mdx', /^subject: .*$/m, 'subject: việc khác')
  edit('data/thon.facts.yaml', 'value: 231', 'value: 232')
  await rebuild()
  expectSame(contents(out), await fromNothing())

  rmSync(join(root, 'content/2026/30-cv-du.mdx'))
  writeFileSync(join(root, 'data/settings.yaml'), 'site:\n  name: Kho văn bản khác\n  logo: dau.svg\n')
  writeLogo('red')
  await rebuild()
  expectSame(contents(out), await fromNothing())

  writeLogo('blue')
  await rebuild()
  expectSame(contents(out), await fromNothing())

  // Whoever touches a published page gets it back.
  writeFileSync(join(out, 'quy-tac/index.html'), 'a')
  rmSync(join(out, 'index.html'))
  await rebuild()
  expectSame(contents(out), await fromNothing())
}, 240_000)
