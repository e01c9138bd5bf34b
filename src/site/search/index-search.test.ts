import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {searchSources} from '../../testing/search-site.ts'
import {openCache} from '../../workspace/cache.ts'
import {textStart} from './head.ts'
import {indexSearch, type SearchSource} from './index-search.ts'
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
    expect(await indexSearch(sources, join(folder, 'a'), cacheOf('one'))).toBe(3)
    expect(await indexSearch(sources, join(folder, 'b'), cacheOf('one'))).toBe(0)
    expect(await indexSearch(sources, join(folder, 'c'), cacheOf('two'))).toBe(3)
    expect(filesOf('b')).toEqual(filesOf('a'))
    expect(filesOf('c')).toEqual(filesOf('a'))
  })

  it('is made anew for the year of a changed paper alone', async () => {
    const changed = sources.map(source => (source.id === '2025/01-nq-dh' ? {...source, digest: 'other'} : source))
    expect(await indexSearch(changed, join(folder, 'd'), cacheOf('one'))).toBe(1)
  })

  it('has no trace of a paper that went away', async () => {
    const left = sources.filter(({id}) => id !== '2026/152-cv-du')
    await indexSearch(left, join(folder, 'e'), cacheOf('one'))
    const texts = [...filesOf('e').values()].map(text =>
      text.startsWith('\x1F\x8B') ? gunzipSync(Buffer.from(text, 'latin1')).toString('utf8') : text
    )
    expect(texts.filter(text => /152-CV|Tháng hành động phòng, chống ma tuý/.test(text))).toEqual([])
  })

  it('of no papers is the program alone', async () => {
    expect(await indexSearch([], join(folder, 'f'), cacheOf('one'))).toBe(0)
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
