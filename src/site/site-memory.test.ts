import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {openSiteMemory} from './site-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-memory-'))
const out = join(folder, 'out')
const stagings = ['a', 'b', 'c', 'd'].map(name => join(folder, name))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function put(place: string, file: string, text: string): void {
  mkdirSync(dirname(join(place, file)), {recursive: true})
  writeFileSync(join(place, file), text)
}

test('a file is taken over while its inputs are the same and nobody touched it', async () => {
  const first = await openSiteMemory(folder, out, stagings[0]!)
  expect(first.takeOver('x/a.html', '1')).toBe(false)
  put(out, 'x/a.html', 'A')
  put(out, 'b.html', 'B')
  first.made('x/a.html', '1')
  first.made('b.html', '1')
  await first.keep()

  const second = await openSiteMemory(folder, out, stagings[1]!)
  expect(second.takeOver('x/a.html', '1')).toBe(true)
  expect(readFileSync(join(stagings[1]!, 'x/a.html'), 'utf8')).toBe('A')
  expect(second.takeOver('b.html', '2')).toBe(false)
  await second.keep()

  // `b.html` was not made again, so nothing is known of it any more.
  const third = await openSiteMemory(folder, out, stagings[2]!)
  expect(third.takeOver('b.html', '1')).toBe(false)
  put(out, 'x/a.html', 'A, by hand')
  expect(third.takeOver('x/a.html', '1')).toBe(false)
})

test('a memory that cannot be read is none', async () => {
  const memory = await openSiteMemory(folder, out, stagings[3]!)
  memory.made('b.html', '1')
  await memory.keep()
  const other = await openSiteMemory(folder, join(folder, 'elsewhere'), stagings[3]!)
  expect(other.takeOver('b.html', '1')).toBe(false)
})

test('a file that was taken over need not be searched for the same things again', async () => {
  const place = join(folder, 'searched')
  put(place, 'a.html', 'A')
  const first = await openSiteMemory(folder, place, join(folder, 's1'))
  first.made('a.html', '1')
  expect(first.wasSearched('a.html', 'names')).toBe(false)
  first.searchedFor('names')
  await first.keep()
  const second = await openSiteMemory(folder, place, join(folder, 's2'))
  expect(second.wasSearched('a.html', 'names')).toBe(false)
  second.takeOver('a.html', '1')
  expect(second.wasSearched('a.html', 'names')).toBe(true)
  expect(second.wasSearched('a.html', 'other names')).toBe(false)
})
