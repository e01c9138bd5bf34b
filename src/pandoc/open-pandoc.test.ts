import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {embeddedOnly} from '../testing/pandoc-engines.ts'
import {findNativePandoc, isNewEnough} from './find-native-pandoc.ts'
import {openPandoc, type PandocMachine} from './open-pandoc.ts'

const old: PandocMachine['native'] = async () => ({path: '/usr/bin/pandoc', version: '2.17.1.1', fault: 'too-old'})

test.each([
  ['3.9', true],
  ['3.10', true],
  ['4.0.1', true],
  ['3.8.3', false],
  ['2.17.1.1', false]
])('pandoc %s is new enough: %s', (version, enough) => expect(isNewEnough(version)).toBe(enough))

test('an old pandoc is passed over for the embedded one, and named', async () => {
  const pandoc = openPandoc({machine: {...embeddedOnly, native: old}})
  expect(await pandoc.formats()).toMatchObject({
    engine: 'wasm',
    place: 'pandoc-wasm',
    version: '3.10',
    passedOver: {path: '/usr/bin/pandoc', version: '2.17.1.1', reason: 'too-old'}
  })
  await pandoc.close()
})

test('a machine without any pandoc is told what to install', async () => {
  const machine = {native: async () => undefined, hasEmbedded: () => false}
  await expect(openPandoc({machine}).formats()).rejects.toMatchObject({
    text: {vi: 'Máy này chưa có pandoc', en: 'No pandoc on this machine'},
    hint: {en: 'Install it with "npm i pandoc-wasm", or install pandoc 3.9 or later.'}
  })
})

test('a machine whose only pandoc is old is told that', async () => {
  const machine = {native: old, hasEmbedded: () => false}
  await expect(openPandoc({machine}).convert({from: 'html', to: 'rtf', input: ''})).rejects.toThrow(
    'pandoc 2.17.1.1 of this machine is too old (3.9 or later is needed)'
  )
})

test('a slow start is announced once, at the first question; what is never asked costs nothing', async () => {
  const starts: string[] = []
  const pandoc = openPandoc({machine: embeddedOnly, onSlowStart: () => starts.push('start')})
  expect(starts).toEqual([])
  await pandoc.formats()
  await pandoc.convert({from: 'html', to: 'plain', input: ''})
  expect(starts).toEqual(['start'])
  await pandoc.close()
  await openPandoc({machine: embeddedOnly}).close()
})

describe.skipIf(process.platform === 'win32')('programs on PATH', () => {
  test('the version and the sandbox are tried', async () => {
    expect(await findNativePandoc({PATH: folderWith('echo "pandoc 2.17.1.1"')})).toMatchObject({fault: 'too-old'})
    const withoutData = folderWith('[ "$1" = --version ] && echo "pandoc 3.12" || exit 97')
    expect(await findNativePandoc({PATH: withoutData})).toMatchObject({version: '3.12', fault: 'data-in-files'})
  })

  test('what is no pandoc is not found, and the folder of the papers is not searched', async () => {
    expect(await findNativePandoc({PATH: folderWith('echo hello')})).toBeUndefined()
    expect(await findNativePandoc({PATH: folderWith('exit 1')})).toBeUndefined()
    expect(await findNativePandoc({PATH: '.:'})).toBeUndefined()
    expect(await findNativePandoc({})).toBeUndefined()
  })
})

function folderWith(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-test-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  writeFileSync(join(folder, 'pandoc'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'pandoc'), 0o755)
  return folder
}
