import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {WorkspaceError} from './workspace-error.ts'
import {writeFileAtomically, writeNewFile} from './write-file.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-write-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

test('many files at once into folders that are not there yet', async () => {
  for (let round = 0; round < 20; round++) {
    const folder = emptyFolder()
    const paths = Array.from({length: 24}, (_, index) => join(folder, 'a', 'b', String(index % 3), `${index}.pdf`))
    await Promise.all(paths.map(path => writeFileAtomically(path, path)))
    for (const path of paths) expect(readFileSync(path, 'utf8')).toBe(path)
  }
})

test('a file that is there stays, unless it may be replaced', async () => {
  const path = join(emptyFolder(), 'a.mdx')
  await writeNewFile(path, 'one', {force: false})
  await expect(writeNewFile(path, 'two', {force: false})).rejects.toThrow(WorkspaceError)
  expect(readFileSync(path, 'utf8')).toBe('one')
  await writeNewFile(path, 'two', {force: true})
  expect(readFileSync(path, 'utf8')).toBe('two')
})

test('what cannot be written is a one-line error and leaves nothing behind', async () => {
  const folder = emptyFolder()
  await writeFileAtomically(join(folder, 'file'), 'x')
  await expect(writeFileAtomically(join(folder, 'file', 'below'), 'y')).rejects.toThrow(WorkspaceError)
  await expect(writeFileAtomically('/proc/vanthu/x', 'y')).rejects.toThrow(WorkspaceError)
  expect(readdirSync(folder)).toEqual(['file'])
})
