import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {emptyBook} from '../../core/data/book.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {makers} from '../../testing/docx-makers/index.ts'
import {filesBelow} from '../../testing/hostile/calm.ts'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'
import {exportDocx} from '../../testing/word-round-trip.ts'

const paper = `---
type: bao-cao
subject: kết quả trồng rừng
---

Trồng mới 35 ha keo, chăm sóc 120 ha quế.

Đề nghị cấp thêm giống.
`

async function editedDocx(change: (xml: string) => string, id = 'a'): Promise<Uint8Array> {
  const document = readDocument({id, file: 'content/a.mdx', text: paper}, {organs: new Map(), book: emptyBook})
  const parts = unzipSync(await exportDocx(document))
  return zipSync({...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!)))})
}

test('a Word file becomes a draft, its picture lies beside it', async () => {
  const docx = makers.find(({name}) => name.includes('picture'))!.docx()
  const root = makeWorkspace({'cu/a.docx': docx})
  const run = await runVanthu(['import', 'cu/a.docx', '--root', root], {cwd: root})
  const [picture, draft] = filesBelow(join(root, 'content'))
  expect([run.status, run.err]).toEqual([0, ''])
  expect(picture).toBe(draft!.replace('.mdx', '-1.png'))
  expect(run.out).toContain('Hình 1')
})

test('--changes reject takes the text before the tracked changes', async () => {
  const docx = makers.find(({name}) => name.includes('tracked'))!.docx()
  const root = makeWorkspace({'a.docx': docx})
  await runVanthu(['import', 'a.docx', '--changes', 'reject', '--root', root], {cwd: root})
  const [draft] = filesBelow(join(root, 'content'))
  expect(readFileSync(join(root, 'content', draft!), 'utf8')).toContain('có bảy đập')
})

test('--update writes the edits of a colleague into the paper', async () => {
  const root = makeWorkspace({
    'content/a.mdx': paper,
    'a.docx': await editedDocx(xml => xml.replace('120 ha', '125 ha'))
  })
  const dry = await runVanthu(['import', '--update', 'a', 'a.docx', '--dry-run', '--root', root], {cwd: root})
  expect([dry.status, readFileSync(join(root, 'content/a.mdx'), 'utf8')]).toEqual([0, paper])
  const run = await runVanthu(['import', '--update', 'content/a.mdx', 'a.docx', '--root', root], {cwd: root})
  expect([run.status, run.err]).toEqual([0, ''])
  expect(run.out).toContain('Đoạn đã sửa')
  expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toBe(paper.replace('120 ha', '125 ha'))
})

test('--update ends with 1 where the drafter has to decide, and never writes over a paper that is not its own', async () => {
  const docx = await editedDocx(xml => xml.replace('cấp thêm', 'cấp bù'))
  const mine = paper.replace('cấp thêm', 'bán rẻ')
  const root = makeWorkspace({'content/a.mdx': mine, 'content/b.mdx': paper, 'a.docx': docx, 'x.docx': 'x'})
  const update = (target: string, file: string) =>
    runVanthu(['import', '--update', target, file, '--root', root], {cwd: root})
  expect((await update('a', 'a.docx')).status).toBe(1)
  expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toMatch(/bán rẻ giống\.\n\n\{\/\* XUNG ĐỘT: .*cấp bù/)
  for (const [target, file, words] of [
    ['b', 'a.docx', 'một văn bản khác'],
    ['a', 'x.docx', 'bị hỏng'],
    ['khong-co', 'a.docx', 'Không có văn bản']
  ] as const) {
    const run = await update(target, file)
    expect([run.status, run.err]).toEqual([2, expect.stringContaining(words)])
  }
  expect(readFileSync(join(root, 'content/b.mdx'), 'utf8')).toBe(paper)
})

test('an export of ours comes back as its paper, bound to its data; over the paper itself, --update is the way', async () => {
  const bound = paper.replace('35 ha', '{rung.moi}')
  const files = {'content/a.mdx': bound, 'data/rung.facts.yaml': 'moi: {value: 35, unit: ha, source: Kiểm lâm}\n'}
  const root = makeWorkspace(files)
  await runVanthu(['export', 'a', '--to', 'docx', '-o', 'gui'], {cwd: root})
  const refused = await runVanthu(['import', 'gui/a.docx'], {cwd: root})
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('vanthu import --update a gui/a.docx')])
  rmSync(join(root, 'content/a.mdx'))
  const run = await runVanthu(['import', 'gui/a.docx'], {cwd: root})
  expect([run.status, run.err]).toEqual([0, ''])
  expect(run.out).toContain('Tệp do vanthu xuất từ a')
  expect(readFileSync(join(root, 'content/a.mdx'), 'utf8')).toBe(bound)
})
