import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'

const sound = '---\ntype: bao-cao\n---\n\nNội dung.\n'
const broken = '---\ntype: bao-caoo\n---\n\nNội dung.\n'
const hidden = '---\ntype: bao-cao\n---\n\nNội\u200B dung.\n'

/** Three papers in two folders; the one outside of 2026 is broken. */
const archive = () =>
  makeWorkspace({'content/2026/a.mdx': sound, 'content/2026/b.mdx': sound, 'content/du-thao/c.mdx': broken})

describe('what is checked', () => {
  test.each([
    ['everything', [], 3, 1],
    ['a folder', ['content/2026'], 2, 0],
    ['a folder as it stands in content', ['2026'], 2, 0],
    ['a file', ['content/du-thao/c.mdx'], 1, 1],
    ['an id', ['2026/b'], 1, 0],
    ['two of them, one named twice', ['2026/a', 'content/2026/a.mdx', 'du-thao/c'], 2, 1]
  ])('%s', async (_, names, checked, status) => {
    const root = archive()
    const run = await runVanthu(['check', ...names, '--json'], {cwd: root})
    expect({...JSON.parse(run.out), status: run.status}).toMatchObject({checked, status})
  })

  test('a path from the folder one stands in', async () => {
    const root = archive()
    const run = await runVanthu(['check', 'a.mdx', '--root', '../..', '--json'], {cwd: join(root, 'content/2026')})
    expect(JSON.parse(run.out)).toMatchObject({checked: 1})
  })

  test('a name that is none, with the one that was meant', async () => {
    const run = await runVanthu(['check', '2026/bb'], {cwd: archive()})
    expect(run).toEqual({status: 2, out: '', err: 'vanthu: Không có văn bản nào ở “2026/bb”\n  → Có phải “2026/b”?\n'})
  })
})

describe('forms of the results', () => {
  test('--json: one object, with every key of every finding', async () => {
    const run = await runVanthu(['check', '--json'], {cwd: archive()})
    const place = {line: z.int(), column: z.int(), endLine: z.int(), endColumn: z.int()}
    const fix = z.strictObject({place: z.strictObject(place), text: z.string()})
    const words = {code: z.string(), name: z.string(), severity: z.enum(['error', 'warning', 'info']), file: z.string()}
    const finding = z.strictObject({
      ...words,
      ...place,
      message: z.string(),
      basis: z.string(),
      hint: z.string().nullable(),
      actual: z.string().nullable(),
      expected: z.string().nullable(),
      fix: fix.nullable(),
      spot: z.null()
    })
    const counts = z.strictObject({error: z.int(), warning: z.int(), info: z.int()})
    const report = z.strictObject({diagnostics: z.array(finding), counts, checked: z.int()}).parse(JSON.parse(run.out))
    expect(report.diagnostics).toMatchObject([
      {code: 'META007', file: 'content/du-thao/c.mdx', line: 2, actual: 'bao-caoo'}
    ])
    expect(report.counts).toEqual({error: 1, warning: 0, info: 0})
    expect((await runVanthu(['check', '--format', 'json'], {cwd: archive()})).out).toBe(run.out)
  })

  test('--format sarif and github', async () => {
    const cwd = archive()
    const sarif = await runVanthu(['check', '--format', 'sarif'], {cwd})
    expect(JSON.parse(sarif.out)).toMatchObject({
      version: '2.1.0',
      runs: [{results: [{ruleId: 'META007', level: 'error'}]}]
    })
    const github = await runVanthu(['check', '--format=github'], {cwd})
    expect(github.out).toMatch(/^::error file=content\/du-thao\/c\.mdx,line=2,/)
    expect([sarif.status, github.status]).toEqual([1, 1])
  })

  test('text: the line, and a marker under the place', async () => {
    const run = await runVanthu(['check', '--quiet'], {cwd: archive()})
    expect(run.out).toContain('content/du-thao/c.mdx:2:7 lỗi META007 ')
    expect(run.out).toContain('  2 | type: bao-caoo\n    |       ^^^^^^^^\n')
    expect(run.out).toMatch(/\n1 lỗi trong 1 tệp\.\n$/)
  })
})

describe('--fix', () => {
  test('writes what is safe, says what is left, and leaves no other file', async () => {
    const root = makeWorkspace({'content/a.mdx': hidden, 'content/b.mdx': broken})
    const run = await runVanthu(['check', '--fix', '--root', root, '--json'])
    expect(run.status).toBe(1)
    expect(JSON.parse(run.out)).toMatchObject({diagnostics: [{code: 'META007'}], checked: 2})
    expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toBe(sound)
    expect(readFileSync(join(root, 'content/b.mdx'), 'utf8')).toBe(broken)
    expect(readdirSync(join(root, 'content')).sort()).toEqual(['a.mdx', 'b.mdx'])
  })

  test('touches the named papers only', async () => {
    const root = makeWorkspace({'content/a.mdx': hidden, 'content/b.mdx': hidden})
    const run = await runVanthu(['check', '--fix', '--root', root, 'a'])
    expect(run).toEqual({status: 0, out: 'Không có gì phải sửa.\n', err: ''})
    expect(readFileSync(join(root, 'content/b.mdx'), 'utf8')).toBe(hidden)
  })
})
