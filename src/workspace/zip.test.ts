import {strFromU8, strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {readZipDirectory, unpackEntry, ZipError} from './zip.ts'

const archive = zipSync({'a/b.xml': strToU8('x'.repeat(5000)), 'c.bin': [strToU8('nguyên'), {level: 0}]})

test('the directory names every file, and each unpacks up to its limit', () => {
  const entries = readZipDirectory(archive)
  expect([...entries.keys()]).toEqual(['a/b.xml', 'c.bin'])
  expect(strFromU8(unpackEntry(archive, entries.get('a/b.xml')!, 5000))).toBe('x'.repeat(5000))
  expect(strFromU8(unpackEntry(archive, entries.get('c.bin')!, 100))).toBe('nguyên')
  for (const [name, most] of [
    ['a/b.xml', 4999],
    ['c.bin', 6]
  ] as const)
    expect(problemOf(() => unpackEntry(archive, entries.get(name)!, most))).toBe('bomb')
})

test.each([
  ['nothing', () => new Uint8Array(), 'broken'],
  ['a text', () => strToU8('không phải tệp nén'.repeat(9)), 'broken'],
  ['an archive cut short', () => archive.slice(30), 'broken'],
  ['an entry under a password', () => changed(entryAt() + 8, 1), 'locked'],
  ['sizes of 64 bits', () => changed(entryAt() + 20, 0xff, 4), 'bomb'],
  ['more files than any real one', () => changed(archive.length - 12, 0xff, 2), 'bomb']
] as const)('%s', (_, make, problem) => {
  expect(problemOf(() => readZipDirectory(make()))).toBe(problem)
})

test('two files of one name are refused', () => {
  const twice = zipSync({'a.xml': strToU8('1'), 'b.xml': strToU8('2')})
  const at = Buffer.from(twice).lastIndexOf('b.xml')
  expect(problemOf(() => readZipDirectory(changed(at, 'a'.charCodeAt(0), 1, twice)))).toBe('broken')
})

test('a directory that points outside of the archive, or at an unknown method', () => {
  const entry = {...readZipDirectory(archive).get('a/b.xml')!}
  expect(problemOf(() => unpackEntry(archive, {...entry, offset: archive.length}, 9999))).toBe('broken')
  expect(problemOf(() => unpackEntry(archive, {...entry, packedSize: archive.length}, 9999))).toBe('broken')
  expect(problemOf(() => unpackEntry(archive, {...entry, method: 12}, 9999))).toBe('broken')
})

// --- internal ---

function problemOf(work: () => unknown): string | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof ZipError) return error.problem
    throw error
  }
  return undefined
}

function entryAt(): number {
  return Buffer.from(archive).indexOf(Buffer.from('PK\x01\x02', 'latin1'))
}

function changed(at: number, byte: number, length = 1, source: Uint8Array = archive): Uint8Array {
  const copy = source.slice()
  copy.fill(byte, at, at + length)
  return copy
}
