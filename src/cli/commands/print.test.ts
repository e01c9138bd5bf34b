import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'

const sound = '---\ntype: bao-cao\n---\n\nNội dung.\n'
const broken = '---\ntype: bao-caoo\n---\n\nNội dung.\n'

test('a paper with an error does not stop the others', {timeout: 60_000}, async () => {
  const root = makeWorkspace({'content/2026/a.mdx': sound, 'content/2026/b.mdx': broken, 'content/c.mdx': sound})
  const run = await runVanthu(['print', '--out', 'ban-in'], {cwd: root})
  expect([run.status, run.err]).toEqual([1, ''])
  expect(run.out).toMatch(
    /^ban-in\/2026\/a\.pdf\t1 trang\nban-in\/c\.pdf\t1 trang\ncontent\/2026\/b\.mdx:2:7 lỗi META007 /
  )
  expect(['2026/a', '2026/b', 'c'].map(id => existsSync(join(root, 'ban-in', `${id}.pdf`)))).toEqual([
    true,
    false,
    true
  ])
})

test('--json: what became of each paper beside the findings; named papers only', {timeout: 60_000}, async () => {
  const root = makeWorkspace({'content/2026/a.mdx': sound, 'content/2026/b.mdx': broken, 'content/c.mdx': sound})
  const run = await runVanthu(['print', '2026', '--json', '-o', 'ban-in'], {cwd: root})
  expect(JSON.parse(run.out)).toMatchObject({
    diagnostics: [{code: 'META007'}],
    counts: {error: 1},
    printed: [
      {id: '2026/a', file: 'content/2026/a.mdx', pdf: 'ban-in/2026/a.pdf', pages: 1},
      {id: '2026/b', file: 'content/2026/b.mdx', pages: 0}
    ]
  })
  expect(run.status).toBe(1)
})

test('the same paper gives the same bytes, from the cache or anew', {timeout: 60_000}, async () => {
  const root = makeWorkspace({'content/a.mdx': sound})
  const other = makeWorkspace({'content/a.mdx': sound})
  const bytes = async (folder: string, out: string) => {
    await runVanthu(['print', '--out', out], {cwd: folder})
    return readFileSync(join(folder, out, 'a.pdf'))
  }
  const first = await bytes(root, 'mot')
  expect((await bytes(root, 'hai')).equals(first)).toBe(true)
  expect((await bytes(other, 'ba')).equals(first)).toBe(true)
})
