import {mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {removeOlder} from '../../workspace/remove-older.ts'
import {cacheFolder, unpackOnce} from './unpack-once.ts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vanthu-unpack-'))
})
afterEach(() => rm(root, {recursive: true}))

async function fill(target: string): Promise<void> {
  await writeFile(join(target, 'program'), 'whole')
}

it('fills a folder at the first use only', async () => {
  let count = 0
  for (let use = 0; use < 2; use++) {
    await unpackOnce(join(root, 'browser-1'), target => {
      count++
      return fill(target)
    })
  }
  expect(count).toBe(1)
  expect(await readFile(join(root, 'browser-1', 'program'), 'utf8')).toBe('whole')
})

it('leaves nothing behind when filling fails', async () => {
  const failing = unpackOnce(join(root, 'browser-1'), async target => {
    await fill(target)
    throw new Error('disk full')
  })
  await expect(failing).rejects.toThrow('disk full')
  expect(await readdir(root)).toEqual([])
})

it('lets two at once both have the folder', async () => {
  const folder = join(root, 'browser-1')
  expect(await Promise.all([unpackOnce(folder, fill), unpackOnce(folder, fill)])).toEqual([folder, folder])
  expect(await readdir(root)).toEqual(['browser-1'])
})

it('does not use what a killed run left half unpacked, and clears it away after an hour', async () => {
  const [old, fresh] = [join(root, 'browser-1.old'), join(root, 'browser-1.new')]
  await mkdir(old)
  await mkdir(fresh)
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  await utimes(old, longAgo, longAgo)
  await unpackOnce(join(root, 'browser-1'), fill)
  expect((await readdir(root)).sort()).toEqual(['browser-1', 'browser-1.new'])
})

it('takes the cache folder of the user, or a private temporary one where that cannot be made', async () => {
  expect(await cacheFolder({XDG_CACHE_HOME: root})).toBe(join(root, 'vanthu'))
  await writeFile(join(root, 'file'), '')
  expect(await cacheFolder({XDG_CACHE_HOME: join(root, 'file')})).toMatch(/vanthu-/)
})

it('removes what older states left, but not of today nor of others', async () => {
  const old = new Date(Date.now() - 48 * 3_600_000)
  for (const name of ['page-a', 'page-b', 'other']) await mkdir(join(root, name))
  for (const name of ['page-a', 'other']) await utimes(join(root, name), old, old)
  await removeOlder(root, 'page-')
  expect((await readdir(root)).sort()).toEqual(['other', 'page-b'])
})
