import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {inflateSync, strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {openOfficePackage} from '../../testing/office-package.ts'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'

const sound = '---\ntype: bao-cao\n---\n\nNội dung.\n'
const broken = '---\ntype: bao-caoo\n---\n\nNội dung.\n'

test('a paper with an error does not stop the others; drafts bear their mark', async () => {
  const root = makeWorkspace({'content/2026/a.mdx': sound, 'content/2026/b.mdx': broken})
  const run = await runVanthu(['export', '--to', 'docx', '--out', 'gui'], {cwd: root})
  expect([run.status, run.err]).toEqual([1, ''])
  expect(run.out).toMatch(/^gui\/2026\/a\.docx\ncontent\/2026\/b\.mdx:2:7 lỗi META007 /)
  expect(existsSync(join(root, 'gui/2026/b.docx'))).toBe(false)
  const source = openOfficePackage(readFileSync(join(root, 'gui/2026/a.docx')))
  expect(source.text('word/document.xml')).toContain('Dự thảo')
})

test('a file that is there stays, unless --force is given', async () => {
  const root = makeWorkspace({'content/a.mdx': sound, 'gui/a.txt': 'của ai đó'})
  const run = await runVanthu(['export', 'a', '--to', 'txt', '-o', 'gui'], {cwd: root})
  expect(run.status).toBe(2)
  expect(run.err).toMatch(/^vanthu: a: .*a\.txt đã có\. Dùng --force/)
  expect(readFileSync(join(root, 'gui/a.txt'), 'utf8')).toBe('của ai đó')
  expect((await runVanthu(['export', 'a', '--to', 'txt', '-o', 'gui', '--force'], {cwd: root})).status).toBe(0)
  expect(readFileSync(join(root, 'gui/a.txt'), 'utf8')).toContain('Nội dung.')
})

test.each(['docx', 'odt', 'json', 'md', 'html', 'txt'])('--to %s, twice the same bytes', async to => {
  const root = makeWorkspace({'content/a.mdx': sound})
  const bytes = async (out: string) => {
    expect((await runVanthu(['export', '--to', to, '--out', out], {cwd: root})).status).toBe(0)
    return readFileSync(join(root, out, `a.${to}`))
  }
  expect((await bytes('mot')).equals(await bytes('hai'))).toBe(true)
})

test('--json: what became of each paper', async () => {
  const root = makeWorkspace({'content/a.mdx': sound, 'content/b.mdx': broken})
  const run = await runVanthu(['export', '--to', 'txt', '--json', '-o', 'gui'], {cwd: root})
  expect(JSON.parse(run.out)).toMatchObject({
    counts: {error: 1},
    exported: [
      {id: 'a', file: 'content/a.mdx', files: ['gui/a.txt']},
      {id: 'b', file: 'content/b.mdx', files: []}
    ]
  })
})

const secretive = `---
type: bao-cao # riêng: hỏi lại
description: riêng, không in
---

Nội dung {/* riêng: chưa chắc */}.
`

test.each(['docx', 'odt', 'json', 'html'])('--to %s: nothing that is for the house alone leaves it', async to => {
  const root = makeWorkspace({'content/a.mdx': secretive})
  expect((await runVanthu(['export', '--to', to, '-o', 'gui'], {cwd: root})).status).toBe(0)
  expect(wordsInside(readFileSync(join(root, `gui/a.${to}`)), to)).not.toContain('riêng')
})

test.each(['docx', 'odt'])('--to %s --no-source: no source inside, and --update tells what to do', async to => {
  const root = makeWorkspace({'content/a.mdx': sound})
  await runVanthu(['export', '--to', to, '-o', 'gui', '--no-source'], {cwd: root})
  const text = wordsInside(readFileSync(join(root, `gui/a.${to}`)), to)
  expect(text).toContain('vanthu-content-hash')
  expect(text).not.toMatch(/urn:vanthu|vanthu-origin|sourceHash/)
  if (to === 'odt') return
  const update = await runVanthu(['import', '--update', 'a', 'gui/a.docx', '--lang', 'en'], {cwd: root})
  expect([update.status, update.err]).toEqual([2, expect.stringContaining('export it again without --no-source')])
})

test('what pandoc says of the format is told on standard error, and in the JSON', async () => {
  const root = makeWorkspace({'content/a.mdx': sound})
  const run = await runVanthu(['export', '--to', 'asciidoctor', '-o', 'gui'], {cwd: root})
  expect([run.status, run.err]).toEqual([0, expect.stringMatching(/^vanthu: a: pandoc: Deprecated: asciidoctor/)])
  const json = await runVanthu(['export', '--to', 'asciidoctor', '-o', 'gui', '--force', '--json'], {cwd: root})
  expect(JSON.parse(json.out).exported[0].warnings).toEqual([expect.stringContaining('Deprecated')])
})

test('no format, and a format that nobody writes, are told in one line', async () => {
  const root = makeWorkspace({'content/a.mdx': sound})
  expect(await runVanthu(['export'], {cwd: root})).toMatchObject({
    status: 2,
    err: 'vanthu: Thiếu dạng cần xuất\n  → Ví dụ: vanthu export --to docx\n'
  })
  const unknown = await runVanthu(['export', '--to', 'doc7', '--lang', 'en'], {cwd: root})
  expect([unknown.status, unknown.out]).toEqual([2, ''])
  expect(unknown.err).toContain('vanthu: Cannot export to "doc7"\n  → Choose: docx, odt, json, md, html, txt;')
})

test('the help names every format of our own', async () => {
  const {out} = await runVanthu(['export', '--help'])
  for (const name of ['docx', 'odt', 'json', 'md', 'html', 'txt']) expect(out).toContain(`\n  ${name} `)
})

// --- internal ---

/** All that a file holds, its packed source too. */
function wordsInside(bytes: Uint8Array, to: string): string {
  if (to !== 'docx' && to !== 'odt') return strFromU8(bytes)
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
  const text = parts.map(([, part]) => strFromU8(part)).join('\n')
  const packed = [...text.matchAll(/<source>([^<]*)|&lt;source&gt;([^&]*)/g)].map(
    ([, xml, escaped]) => xml ?? escaped ?? ''
  )
  return [text, ...packed.map(source => strFromU8(inflateSync(Buffer.from(source, 'base64'))))].join('\n')
}
