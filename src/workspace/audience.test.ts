import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {readWorkspace, type Workspace} from './workspace.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

const fixture = join(import.meta.dirname, '../testing/fixtures/site-secrets')
const ids = ({papers}: Workspace) => papers.map(({id}) => id)
const textOf = ({papers}: Workspace, id: string) => papers.find(paper => paper.id === id)?.text ?? ''

function makeRoot(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-audience-'))
  folders.push(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), text)
  }
  return root
}

test('each audience has its papers; the office works with all but the secret one', async () => {
  expect(ids(await readWorkspace(fixture, 'public'))).toEqual(['2026/11-bc-du'])
  expect(ids(await readWorkspace(fixture, 'internal'))).toEqual(['2026/11-bc-du', '2026/12-kl-du'])
  const official = await readWorkspace(fixture)
  expect(ids(official)).toHaveLength(7)
  expect(textOf(official, '2026/11-bc-du')).toContain('<Redact as="L.K.T.">Lường Khắc Thuỵ</Redact>')
})

test('what is withheld is told of by its path and line', async () => {
  const {faults} = await readWorkspace(fixture, 'public')
  expect(faults).toEqual([
    {
      kind: 'redact-form',
      file: 'content/2026/15-bc-du.mdx',
      place: expect.objectContaining({line: 8}),
      words: {problem: 'unclosed'}
    }
  ])
})

test('names are replaced, and relations to papers of other levels are gone; lines stay', async () => {
  const official = textOf(await readWorkspace(fixture), '2026/11-bc-du')
  const [outside, inside] = [
    textOf(await readWorkspace(fixture, 'public'), '2026/11-bc-du'),
    textOf(await readWorkspace(fixture, 'internal'), '2026/11-bc-du')
  ]
  for (const text of [outside, inside]) {
    expect(text).not.toMatch(/Lường Khắc Thuỵ|Sùng Thị Dưa|Redact|13-TB|luong-khac-thuy/)
    expect(text.split('\n')).toHaveLength(official.split('\n').length)
    expect(text).toContain('18-NQ/TU')
  }
  expect(outside).toContain('người trình báo là Đ.T.Q.')
  expect(outside).toContain('implements: ["18-NQ/TU"]\n')
  expect(inside).toContain('người trình báo là Đinh Thị Quyên')
  expect(inside).toContain('implements: ["2026/12-kl-du", "18-NQ/TU"]\n')
})

test('a relation by number goes when a hidden paper has it, and its field with the last one', async () => {
  const front = (own: string) => `---\ntype: bao-cao\norganName: A\n${own}\n---\n\nA.\n`
  const root = makeRoot({
    'content/a.mdx': front('codeNumber: 5\ncodeNotation: BC/ĐU\naccess: restricted'),
    'content/b.mdx': front(
      'access: public\nimplements: 05-BC/ĐU\nreplaces: [5-BC/ĐU, 6-BC/ĐU]\namends:\n  - a\n  - content/a.mdx\nsubject: B'
    )
  })
  expect(textOf(await readWorkspace(root, 'public'), 'b')).toBe(
    front('access: public\n\nreplaces: ["6-BC/ĐU"]\n\n\n\nsubject: B')
  )
})

test('of a secret paper nothing is read beyond its mark', async () => {
  const text = `---\ntype: bao-cao\nsecrecy: mat\nsubject: Kho thóc\n---\n\n${'Kho thóc {a.b}. '.repeat(500)}`
  const root = makeRoot({'content/2026/mat.mdx': text, 'content/b.mdx': '---\ntype: bao-cao\n---\n\nB.\n'})
  const official = await readWorkspace(root)
  expect(official.papers[0]).toMatchObject({
    id: '2026/mat',
    text: '',
    faults: [{kind: 'secret', place: {line: 3}}]
  })
  expect(JSON.stringify([official.papers, [...official.sources]])).not.toContain('Kho thóc')
  expect(ids(await readWorkspace(root, 'internal'))).toEqual(['b'])
})

test('data of other levels are marked, and still count', async () => {
  const {book} = (await readWorkspace(fixture, 'public')).data
  expect(book.facts.get('vu_viec')?.get('an')).toMatchObject({value: 5, hidden: true})
  expect(book.facts.get('vu_viec')?.get('tong')).not.toHaveProperty('hidden')
  expect(book.tables.get('ke_hoach_mat_phuc')).toMatchObject({hidden: true, rowCount: 1})
  expect(book.tables.get('doi_tuong')?.fields.map(({name, hidden}) => [name, hidden])).toEqual([
    ['thon', undefined],
    ['ho_ten', true],
    ['so_vu', undefined]
  ])
})
