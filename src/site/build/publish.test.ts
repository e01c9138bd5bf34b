import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {publishSite} from './publish.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vanthu-publish-'))
})

afterEach(() => rm(folder, {recursive: true, force: true}))

async function site(name: string, files: string[]): Promise<string> {
  for (const file of files) {
    await mkdir(dirname(join(folder, name, file)), {recursive: true})
    await writeFile(join(folder, name, file), name)
  }
  return join(folder, name)
}

const out = () => join(folder, 'out')
const files = async () =>
  (await readdir(out(), {recursive: true, withFileTypes: true}))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(out().length + 1))
    .sort()

test('the second site replaces the first, pages that are gone go, strange files stay', async () => {
  await publishSite(await site('first', ['index.html', 'van-ban/a/index.html', 'old/x.html']), out())
  await site('out', ['rieng/a.pdf', 'ghi-chu.txt'])
  await publishSite(await site('second', ['index.html', 'van-ban/b/index.html']), out())
  expect(await files()).toEqual([
    '.vanthu-site.json',
    'ghi-chu.txt',
    'index.html',
    'rieng/a.pdf',
    'van-ban/b/index.html'
  ])
  expect(await readFile(join(out(), 'index.html'), 'utf8')).toBe('second')
})

test('what still holds of the last site stays, and gives way to what is new', async () => {
  const first = ['index.html', 'van-ban/a/index.html', 'van-ban/b/index.html', 'van-ban/c', 'van-ban/d/e/f.html']
  await publishSite(await site('first', first), out())
  const second = await site('second', ['van-ban/b/index.html', 'van-ban/c/index.html', 'van-ban/d'])
  await publishSite(second, out(), new Set(['index.html', 'van-ban/a/index.html']))
  expect(await files()).toEqual([
    '.vanthu-site.json',
    'index.html',
    'van-ban/a/index.html',
    'van-ban/b/index.html',
    'van-ban/c/index.html',
    'van-ban/d'
  ])
  expect(await readFile(join(out(), 'van-ban/a/index.html'), 'utf8')).toBe('first')
  expect(await readFile(join(out(), 'van-ban/b/index.html'), 'utf8')).toBe('second')
  expect((await readdir(out())).filter(name => name.startsWith('.vanthu-new'))).toEqual([])
})

test('what somebody else put there is not touched', async () => {
  await site('out', ['van-ban/rieng.txt'])
  const published = publishSite(await site('first', ['index.html', 'van-ban/a/index.html']), out())
  await expect(published).rejects.toMatchObject({text: {vi: expect.stringContaining('van-ban')}})
  expect(await files()).toEqual(['van-ban/rieng.txt'])
})

test('an inventory does not lead out of the folder', async () => {
  await mkdir(out())
  await writeFile(join(folder, 'rieng.txt'), 'a')
  await writeFile(join(out(), '.vanthu-site.json'), '{"entries": ["../rieng.txt", "..", "."]}')
  await publishSite(await site('first', ['index.html']), out())
  expect(await readFile(join(folder, 'rieng.txt'), 'utf8')).toBe('a')
  expect(await files()).toEqual(['.vanthu-site.json', 'index.html'])
})
