import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {searchSources} from '../../testing/search-site.ts'
import {openCache} from '../../workspace/cache.ts'
import {textStart} from './head.ts'
import {indexSearch, type LastIndex, type SearchSource} from './index-search.ts'
import {packFiles, unpackFiles} from './packed-files.ts'
import {openIndexer} from './pagefind-index.ts'
import {searchParts} from './search-parts.ts'
import {wordsOf} from './words.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-index-'))
let sources: SearchSource[]

beforeAll(async () => {
  sources = await searchSources(join(import.meta.dirname, '../../..'))
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

function filesOf(out: string): Map<string, string> {
  const paths = readdirSync(join(folder, out, 'pagefind'), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return new Map(paths.sort().map(path => [path.slice(join(folder, out).length), readFileSync(path, 'latin1')]))
}

const cacheOf = (name: string) => openCache(join(folder, name))

describe('the index of an archive', () => {
  it('is the same each time, and is made once', async () => {
    expect(await indexSearch(sources, {outDir: join(folder, 'a'), cache: cacheOf('one')})).toBe(3)
    expect(await indexSearch(sources, {outDir: join(folder, 'b'), cache: cacheOf('one')})).toBe(0)
    expect(await indexSearch(sources, {outDir: join(folder, 'c'), cache: cacheOf('two')})).toBe(3)
    expect(filesOf('b')).toEqual(filesOf('a'))
    expect(filesOf('c')).toEqual(filesOf('a'))
  })

  it('is made anew for the year of a changed paper alone', async () => {
    const changed = sources.map(source => (source.id === '2025/01-nq-dh' ? {...source, digest: 'other'} : source))
    expect(await indexSearch(changed, {outDir: join(folder, 'd'), cache: cacheOf('one')})).toBe(1)
  })

  it('stands where the last build made it of the same papers', async () => {
    const files = new Map<string, string>()
    const last: LastIndex = {
      made: (file, digest) => files.set(file, digest),
      takeOverAll: digest => [...files].flatMap(([file, key]) => (key === digest ? [file] : []))
    }
    const cache = cacheOf('three')
    expect(await indexSearch(sources, {outDir: join(folder, 'g'), cache, last})).toBe(3)
    const changed = sources.map(source => (source.id === '2025/01-nq-dh' ? {...source, digest: 'other'} : source))
    expect(await indexSearch(changed, {outDir: join(folder, 'h'), cache, last})).toBe(1)
    const written = [...filesOf('h').keys()].map(path => path.split('/')[2])
    expect(new Set(written)).toEqual(new Set(['2025', 'parts.json']))
    expect(filesOf('h').get('/pagefind/parts.json')).toBe(filesOf('g').get('/pagefind/parts.json'))
  })

  it('has no trace of a paper that went away', async () => {
    const left = sources.filter(({id}) => id !== '2026/152-cv-du')
    await indexSearch(left, {outDir: join(folder, 'e'), cache: cacheOf('one')})
    const texts = [...filesOf('e').values()].map(text =>
      text.startsWith('\x1F\x8B') ? gunzipSync(Buffer.from(text, 'latin1')).toString('utf8') : text
    )
    expect(texts.filter(text => /152-CV|Tháng hành động phòng, chống ma tuý/.test(text))).toEqual([])
  })

  it('of no papers is the program alone', async () => {
    expect(await indexSearch([], {outDir: join(folder, 'f'), cache: cacheOf('one')})).toBe(0)
    expect(readFileSync(join(folder, 'f/pagefind/parts.json'), 'utf8')).toBe('[]\n')
  })

  it('keeps the papers’ own words, and Pagefind counts words as we do', async () => {
    const indexer = openIndexer()
    const record = await sources.find(({id}) => id === '2026/14-nq-du')!.record()
    const files = await indexer.index('x', [{url: 'a', content: record.content}]).finally(() => indexer.end())
    const [, fragment = new Uint8Array()] = [...files].find(([path]) => path.startsWith('fragment/')) ?? []
    const counted = JSON.parse(gunzipSync(fragment).toString('utf8').slice('pagefind_dcd'.length))
    expect(counted.word_count).toBe(record.content.split(' ').length)
    expect(record.content.split(' ')[textStart + 3]).toBe(`${wordsOf(record.text)[3]!.word}j`)
  })
})

describe('the parts of an archive', () => {
  const papers = Array.from({length: 2500}, (_, at) => ({id: `${at}`, year: at < 2400 ? '2026' : undefined}))

  it('are years, large ones in lots that stay when a paper comes', () => {
    const parts = searchParts(papers, ({year}) => year)
    expect(parts.map(({name}) => name)).toEqual(['du-thao', '2026', '2026-2', '2026-3'])
    const later = searchParts([...papers, {id: 'new', year: '2026'}], ({year}) => year)
    const same = later.filter(({papers: lot}, at) => lot.length === parts[at]?.papers.length)
    expect(same).toHaveLength(3)
  })
})

it('files come out of a pack as they went in', () => {
  const files = new Map([
    ['a/b', Buffer.from('\n{"x"}\n')],
    ['c', Buffer.alloc(0)],
    ['d', Buffer.from([0, 10, 255])]
  ])
  expect([...unpackFiles(packFiles(files))].map(([path, bytes]) => [path, [...bytes]])).toEqual(
    [...files].map(([path, bytes]) => [path, [...bytes]])
  )
})
