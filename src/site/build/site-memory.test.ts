import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {openSiteMemory} from './site-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-memory-'))
const out = join(folder, 'out')
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function put(place: string, file: string, text: string): void {
  mkdirSync(dirname(join(place, file)), {recursive: true})
  writeFileSync(join(place, file), text)
}

test('a file is taken over while its inputs are the same and nobody touched it', async () => {
  const first = await openSiteMemory(folder, out)
  expect(first.takeOver('x/a.html', '1')).toBe(false)
  put(out, 'x/a.html', 'A')
  put(out, 'b.html', 'B')
  first.made('x/a.html', '1')
  first.made('b.html', '1')
  await first.keep()

  const second = await openSiteMemory(folder, out)
  expect(second.takeOver('x/a.html', '1')).toBe(true)
  expect([...second.standing()]).toEqual(['x/a.html'])
  expect(second.takeOver('b.html', '2')).toBe(false)
  await second.keep()

  // `b.html` was not made again, so nothing is known of it any more.
  const third = await openSiteMemory(folder, out)
  expect(third.takeOver('b.html', '1')).toBe(false)
  put(out, 'x/a.html', 'A, by hand')
  expect(third.takeOver('x/a.html', '1')).toBe(false)
})

test('a memory that cannot be read is none', async () => {
  const memory = await openSiteMemory(folder, out)
  memory.made('b.html', '1')
  await memory.keep()
  const other = await openSiteMemory(folder, join(folder, 'elsewhere'))
  expect(other.takeOver('b.html', '1')).toBe(false)
})

test('a file that was taken over need not be searched for the same things again', async () => {
  const place = join(folder, 'searched')
  put(place, 'a.html', 'A')
  const first = await openSiteMemory(folder, place)
  first.made('a.html', '1')
  expect(first.wasSearched('a.html', 'names')).toBe(false)
  first.searchedFor('names')
  await first.keep()
  const second = await openSiteMemory(folder, place)
  expect(second.wasSearched('a.html', 'names')).toBe(false)
  second.takeOver('a.html', '1')
  expect(second.wasSearched('a.html', 'names')).toBe(true)
  expect(second.wasSearched('a.html', 'other names')).toBe(false)
})

test('of files that were made from the same all stand, or none', async () => {
  const place = join(folder, 'groups')
  for (const file of ['a.html', 'b.html', 'c.html']) put(place, file, 'A')
  const first = await openSiteMemory(folder, place)
  for (const file of ['a.html', 'b.html']) first.made(file, 'lists')
  first.made('c.html', 'manual')
  first.made('gone.html', 'feeds')
  await first.keep()
  const second = await openSiteMemory(folder, place)
  expect(second.takeOverAll('lists')).toEqual(['a.html', 'b.html'])
  expect(second.takeOverAll('feeds')).toEqual([])
  second.made('b.html', 'lists')
  expect([...second.standing()]).toEqual(['a.html'])
  rmSync(join(place, 'b.html'))
  const third = await openSiteMemory(folder, place)
  expect(third.takeOverAll('lists')).toEqual([])
  expect(third.takeOverAll('manual')).toEqual(['c.html'])
})
