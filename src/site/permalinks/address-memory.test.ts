import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {keepAddressMemory, readAddressMemory} from './address-memory.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vanthu-memory-'))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

test('each audience has its own memory, one line a paper', async () => {
  expect(await readAddressMemory(root, 'public')).toEqual({})
  await keepAddressMemory(root, 'internal', {b: {marks: ['code:1']}, a: {marks: [], now: 'b'}})
  await keepAddressMemory(root, 'public', {b: {marks: ['code:1']}})
  expect(await readAddressMemory(root, 'internal')).toEqual({a: {marks: [], now: 'b'}, b: {marks: ['code:1']}})
  expect(await readAddressMemory(root, 'public')).toEqual({b: {marks: ['code:1']}})
  expect(readFileSync(join(root, '.vanthu/permalinks.json'), 'utf8').split('\n')).toHaveLength(3)
})

test('a damaged memory stops the build: without it old links would be lost in silence', async () => {
  mkdirSync(join(root, '.vanthu'))
  writeFileSync(join(root, '.vanthu/permalinks.json'), '{"public":')
  await expect(readAddressMemory(root, 'public')).rejects.toMatchObject({
    text: {en: expect.stringContaining('damaged')}
  })
})
