import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {documentTypes} from '../../core/model/types/index.ts'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'

test('the scaffold of every type passes the check as it is', async () => {
  const root = makeWorkspace({})
  for (const {slug} of documentTypes)
    expect(await runVanthu(['new', slug], {cwd: root})).toEqual({
      status: 0,
      out: `content/du-thao/${slug}.mdx\n`,
      err: ''
    })
  const run = await runVanthu(['check', '--json'], {cwd: root})
  expect(JSON.parse(run.out)).toMatchObject({counts: {error: 0}, checked: documentTypes.length})
  expect(run.status).toBe(0)
})

test('the subject makes the name, and stands in the front matter', async () => {
  const root = makeWorkspace({})
  const subject = 'Kết quả "quý III": thu, chi & dự toán'
  const run = await runVanthu(['new', 'bao-cao', '--subject', subject, '--organ', 'dang-uy-xa'], {cwd: root})
  expect(run.out).toBe('content/du-thao/bao-cao-ket-qua-quy-iii-thu-chi-du-toan.mdx\n')
  const text = readFileSync(join(root, run.out.trim()), 'utf8')
  expect(text).toContain(`\nsubject: ${JSON.stringify(subject)}\n`)
  expect(text).toContain('\norgan: dang-uy-xa\n')
})

test('a paper that is there is not replaced, but by --force', async () => {
  const root = makeWorkspace({})
  const file = join(root, 'content/du-thao/bao-cao.mdx')
  await runVanthu(['new', 'bao-cao'], {cwd: root})
  writeFileSync(file, 'A')
  const again = await runVanthu(['new', 'bao-cao'], {cwd: root})
  expect([again.status, again.err]).toEqual([2, expect.stringMatching(/bao-cao\.mdx đã có\n {2}→ Dùng --force/)])
  expect(readFileSync(file, 'utf8')).toBe('A')
  expect((await runVanthu(['new', 'bao-cao', '--force'], {cwd: root})).status).toBe(0)
  expect(readFileSync(file, 'utf8')).toMatch(/^---\n/)
})

test('a workspace begins with its first paper', async () => {
  const root = makeWorkspace({})
  const run = await runVanthu(['new', 'ke-hoach', '--root', join(root, 'moi/xa')], {cwd: root})
  expect(run).toEqual({status: 0, out: 'moi/xa/content/du-thao/ke-hoach.mdx\n', err: ''})
})
