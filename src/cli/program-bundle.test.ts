import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, it} from 'vitest'

const cache = mkdtempSync(join(tmpdir(), 'vanthu-bundle-'))
afterAll(() => rmSync(cache, {recursive: true, force: true}))

/** The program's own help, with the given cache folder. */
function help(folder: string, sources = ''): {status: number | null; stdout: string; stderr: string} {
  const entry = fileURLToPath(new URL('./vanthu.mjs', import.meta.url))
  const env = {...process.env, XDG_CACHE_HOME: folder, VANTHU_SOURCES: sources}
  return spawnSync(process.execPath, [entry, 'check', '--help'], {env, encoding: 'utf8'})
}

it('is made once, and says the same as the sources', () => {
  const first = help(cache)
  expect(first).toMatchObject({status: 0, stderr: ''})
  const made = readdirSync(join(cache, 'vanthu'))
  expect(made.filter(name => name.startsWith('program-'))).toHaveLength(1)
  expect(help(cache).stdout).toBe(first.stdout)
  expect(readdirSync(join(cache, 'vanthu'))).toEqual(made)
  expect(help(cache, '1').stdout).toBe(first.stdout)
})

it('finds the packages that are not in it: prints with an empty cache', () => {
  const entry = fileURLToPath(new URL('./vanthu.mjs', import.meta.url))
  const root = join(cache, 'workspace')
  cpSync(fileURLToPath(new URL('../testing/fixtures/official-party-hd05', import.meta.url)), root, {
    recursive: true,
    filter: path => !path.endsWith('.vanthu')
  })
  const [paper] = readdirSync(join(root, 'content'), {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.mdx')
  )
  const out = join(cache, 'out')
  const args = [entry, 'print', join(root, 'content', paper!), '--root', root, '--out', out, '--json']
  const {status, stderr} = spawnSync(process.execPath, args, {
    env: {...process.env, XDG_CACHE_HOME: cache},
    encoding: 'utf8'
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(readdirSync(out, {recursive: true, encoding: 'utf8'}).some(name => name.endsWith('.pdf'))).toBe(true)
})

it('is done without where it is broken', () => {
  const [name] = readdirSync(join(cache, 'vanthu')).filter(each => each.startsWith('program-'))
  writeFileSync(join(cache, 'vanthu', name!, 'main.mjs'), 'not a program')
  expect(help(cache)).toMatchObject({status: 0, stderr: ''})
})
