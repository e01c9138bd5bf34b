import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {readBook} from '../read-book.ts'
import {readEntries} from './read-entries.ts'
import {readCarried, readUses, readView} from './read-view.ts'

const root = mkdtempSync(join(tmpdir(), 'vanthu-archive-'))
cpSync(join(import.meta.dirname, '../../testing/fixtures/site-small'), root, {recursive: true})
writeFileSync(
  join(root, 'content/du-thao/ghi-chu.mdx'),
  '---\ntype: bao-cao # tạm\nsubject: thử\ndescription: chỉ nội bộ\n---\n\nA {/* hỏi lại */} B.\n'
)
const input = {root, audience: 'internal' as const, pdfs: {}, words: {}, pageAmounts: {}}
afterAll(() => rmSync(root, {recursive: true, force: true}))

function edit(file: string, old: string, text: string): void {
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(old, text))
}

test('a changed figure changes the papers that show it, their marks and uses, and no others', async () => {
  const before = await readEntries(input)
  edit('data/thon.facts.yaml', 'value: 231', 'value: 200')
  const after = await readEntries(input)
  expect(before.map(({id}) => id)).not.toContain('2026/31-bc-du')
  const changed = after.filter(({digest}, index) => digest !== before[index]?.digest)
  expect(changed.map(({id}) => id)).toEqual(['du-thao/chuong-trinh'])
  const [entry] = changed
  expect((await readView(input, entry!)).values[0]).toMatchObject({words: '10,83%'})
  expect((await readUses(input, entry!))[0]?.text).toContain('(10,83%)')
})

test('what the cache lost is found anew', async () => {
  const [entry] = (await readEntries(input)).filter(({id}) => id === 'du-thao/chuong-trinh')
  const lost = {id: entry!.id, digest: '0'.repeat(64)}
  expect(await readView(input, lost)).toEqual(await readView(input, entry!))
  expect(await readUses(input, lost)).toEqual(await readUses(input, entry!))
  expect(await readCarried(input, lost)).toEqual(await readCarried(input, entry!))
})

test('the text that can be taken holds no remark of its authors', async () => {
  const [entry] = (await readEntries(input)).filter(({id}) => id === 'du-thao/ghi-chu')
  for (const name of [entry!, {...entry!, digest: '0'.repeat(64)}])
    expect(await readCarried(input, name)).toBe('---\ntype: bao-cao\nsubject: thử\n---\n\nA {/* */} B.\n')
})

test('the data of the pages follow their files', async () => {
  const before = await readBook(input, 0)
  expect(await readBook(input, 2000)).toBe(before)
  edit('data/kin.facts.yaml', 'value: 4', 'value: 12')
  expect((await readBook(input, 4000)).facts.get('kin')?.get('dot')).toMatchObject({value: 12})
})
