import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {bookOf} from '../core/data/book.ts'
import type {Organ} from '../core/model/organ.ts'
import {type Cache, openCache} from './cache.ts'
import {digestPaper} from './digest.ts'
import {digestSources, programDigest} from './program.ts'
import type {PaperFile, Workspace} from './workspace.ts'

let folder: string
let cache: Cache

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vanthu-digest-'))
  cache = openCache(folder)
})

afterAll(() => rm(folder, {recursive: true, force: true}))

const text = '---\ntype: bao-cao\norgan: dang-uy\n---\nCó {thon.ho} hộ.'
const paper: PaperFile = {id: '2026/a', file: 'content/2026/a.mdx', path: 'a.mdx', text, faults: []}
const committee: Organ = {
  key: 'khac',
  name: 'Tỉnh uỷ',
  system: 'party',
  kind: 'party-committee',
  level: 'province',
  lines: ['TỈNH UỶ'],
  symbol: 'TU',
  place: 'A'
}

function workspace({ho = 10, tong = 3, above = 'Tỉnh uỷ A', other = 'X'} = {}): Workspace {
  const organs: Organ[] = [
    {...committee, key: 'dang-uy', parent: 'tinh-uy'},
    {...committee, key: 'tinh-uy', name: above},
    {...committee, name: other}
  ]
  const facts = new Map([
    [
      'thon',
      new Map([
        ['ho', {value: ho, file: 'f'}],
        ['tong', {value: tong, file: 'f'}]
      ])
    ]
  ])
  return {
    root: folder,
    papers: [paper],
    sources: new Map(),
    faults: [],
    data: {organs: new Map(organs.map(organ => [organ.key, organ])), book: bookOf(facts)}
  }
}

const digestOf = async (changes = {}, changed: Partial<PaperFile> = {}, program = 'p') =>
  (await digestPaper({...paper, ...changed}, workspace(changes), program, cache)).digest

test('changes with the text, the id, the program, a fact in use, an organ above', async () => {
  const digests = [
    await digestOf(),
    await digestOf({ho: 11}),
    await digestOf({above: 'Tỉnh uỷ B'}),
    await digestOf({}, {text: `${text} `}),
    await digestOf({}, {id: '2026/b'}),
    await digestOf({}, {}, 'q')
  ]
  expect(new Set(digests).size).toBe(digests.length)
})

test('does not change with facts and organs that the paper does not use', async () => {
  expect(await digestOf({tong: 4, other: 'Y'})).toBe(await digestOf())
})

test('reads a text once only, and finds the same digest without reading', async () => {
  const fresh = {...paper, text: `${text}\n\nMột lần.`}
  const first = await digestPaper(fresh, workspace(), 'p', cache)
  const second = await digestPaper(fresh, workspace(), 'p', cache)
  expect(first.document?.id).toBe('2026/a')
  expect(second).toEqual({digest: first.digest})
})

test('the digest of the program covers the given sources', async () => {
  expect(await programDigest('styles/paper')).toMatch(/^[0-9a-f]{64}$/)
  expect(await programDigest('styles/paper')).not.toBe(await programDigest())
  await cache.keep('x', 'abc', 'one')
  const before = await digestSources(folder, ['.vanthu/cache/x'])
  await cache.keep('x', 'abc', 'two')
  expect(await digestSources(folder, ['.vanthu/cache/x'])).not.toBe(before)
})
