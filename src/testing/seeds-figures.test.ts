import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {runVanthu} from './run-vanthu.ts'

const folder = join(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.txt')) : []
if (seeds.length === 0) console.warn('SKIPPED: ../shared/seeds is absent, the figures of real papers are not audited')

describe.skipIf(seeds.length === 0)('figures of five real papers, imported as they are', () => {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-figures-'))
  const found = new Map<string, string[]>()

  beforeAll(async () => {
    for (const seed of seeds) {
      const own = join(root, seed)
      await runVanthu(['import', join(folder, seed), '--root', own])
      const {diagnostics} = JSON.parse((await runVanthu(['check', '--root', own, '--lang', 'en', '--json'])).out)
      const figures = diagnostics.filter(({code}: {code: string}) => code.startsWith('FIG'))
      found.set(
        seed.slice(0, 3),
        figures.map(({code, message}: {code: string; message: string}) => `${code} ${message}`)
      )
    }
  })
  afterAll(() => rmSync(root, {recursive: true, force: true}))

  test('004: one wrong share, two that are cut off', () => {
    expect(found.get('004')).toEqual([
      'FIG004 5/21 = 23,8%: 23% is cut off, rounded it is 24%',
      'FIG004 6/21 = 28,6%: 28% is cut off, rounded it is 29%',
      'FIG003 8/21 = 38,1%, not 42%'
    ])
  })

  test('001: groups that are together more than their whole', () => {
    expect(found.get('001')).toEqual([
      'FIG011 26 + 37 + 34 + 5 = 102, more than 98: the parts overlap, or a figure is wrong'
    ])
  })

  test.each(['000', '002', '003'])('%s: nothing', name => expect(found.get(name)).toEqual([]))
})
