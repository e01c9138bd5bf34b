import {mkdtemp, readdir, rm, truncate, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {z} from 'zod'
import {openCache, sha256} from './cache.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vanthu-cache-'))
})

afterEach(() => rm(root, {recursive: true, force: true}))

const digest = sha256('một văn bản')
const pathOf = (kind: string) => join(root, '.vanthu', 'cache', kind, digest.slice(0, 2), digest)

test('gives back bytes, texts and values under their kind and digest only', async () => {
  const cache = openCache(root)
  await cache.keep('pdf', digest, new Uint8Array([0, 255, 10]))
  await cache.keep('text', digest, 'Đảng uỷ')
  await cache.keepJson('row', digest, {pages: 3})
  expect([...(await cache.bytes('pdf', digest))!]).toEqual([0, 255, 10])
  expect(await cache.text('text', digest)).toBe('Đảng uỷ')
  expect(await cache.json('row', digest, z.object({pages: z.int()}))).toEqual({pages: 3})
  expect(await cache.text('row', sha256('khác'))).toBeUndefined()
  expect(await cache.text('view', digest)).toBeUndefined()
})

test('takes a damaged entry, and a value of an older shape, for a miss', async () => {
  const cache = openCache(root)
  await cache.keep('pdf', digest, 'một tệp PDF')
  await truncate(pathOf('pdf'), 70)
  expect(await cache.bytes('pdf', digest)).toBeUndefined()
  await writeFile(pathOf('pdf'), '')
  expect(await cache.bytes('pdf', digest)).toBeUndefined()
  await cache.keepJson('row', digest, {sheets: 3})
  expect(await cache.json('row', digest, z.object({pages: z.int()}))).toBeUndefined()
  await cache.keep('row', digest, '{')
  expect(await cache.json('row', digest, z.object({pages: z.int()}))).toBeUndefined()
})

test('stays whole when many write one entry at once, and leaves no rests', async () => {
  const caches = [openCache(root), openCache(root)]
  const content = 'x'.repeat(200_000)
  await Promise.all(Array.from({length: 20}, (_, index) => caches[index % 2]!.keep('pdf', digest, content)))
  expect(await caches[0]!.text('pdf', digest)).toBe(content)
  expect(await readdir(join(pathOf('pdf'), '..'))).toEqual([digest])
})

test('prunes what was not used for long, and keeps what a reader used since', async () => {
  const cache = openCache(root)
  const long = new Date(Date.now() - 90 * 86_400_000)
  for (const kind of ['used', 'forgotten']) {
    await cache.keep(kind, digest, 'a')
    await utimes(pathOf(kind), long, long)
  }
  expect(await cache.text('used', digest)).toBe('a')
  expect(await cache.prune(60)).toBe(1)
  expect(await cache.text('used', digest)).toBe('a')
  expect(await cache.text('forgotten', digest)).toBeUndefined()
})

test('keeps nothing, and fails nowhere, where it may not write', async () => {
  await writeFile(join(root, '.vanthu'), 'a file where the folder should be')
  const cache = openCache(root)
  await cache.keep('pdf', digest, 'a')
  expect(await cache.bytes('pdf', digest)).toBeUndefined()
  expect(await cache.prune(1)).toBe(0)
})
