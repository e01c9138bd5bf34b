import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {bookOf} from '../core/data/book.ts'
import type {Organ} from '../core/model/organ.ts'
import {makeWorkspace} from '../testing/run-vanthu.ts'
import {type Cache, openCache} from './cache.ts'
import {digestPaper} from './digest.ts'
import {digestSources, programDigest} from './program.ts'
import {type PaperFile, readWorkspace, type Workspace} from './workspace.ts'

let folder: string
let cache: Cache

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vanthu-digest-'))
  cache = openCache(folder)
})

afterAll(() => rm(folder, {recursive: true, force: true}))

const text = '---\ntype: bao-cao\norgan: dang-uy\n---\nCó {thon.ho} hộ.'
const paper: PaperFile = {id: '2026/a', file: 'content/2026/a.mdx', path: 'a.mdx', text, faults: []}
const committee: Organ = {
  key: 'khac',
  name: 'Tỉnh uỷ',
  system: 'party',
  kind: 'party-committee',
  level: 'province',
  lines: ['TỈNH UỶ'],
  symbol: 'TU',
  place: 'A'
}

function workspace({ho = 10, tong = 3, above = 'Tỉnh uỷ A', other = 'X'} = {}): Workspace {
  const organs: Organ[] = [
    {...committee, key: 'dang-uy', parent: 'tinh-uy'},
    {...committee, key: 'tinh-uy', name: above},
    {...committee, name: other}
  ]
  const facts = new Map([
    [
      'thon',
      new Map([
        ['ho', {value: ho, file: 'f'}],
        ['tong', {value: tong, file: 'f'}]
      ])
    ]
  ])
  return {
    root: folder,
    papers: [paper],
    sources: new Map(),
    faults: [],
    data: {organs: new Map(organs.map(organ => [organ.key, organ])), book: bookOf(facts)}
  }
}

const digestOf = async (changes = {}, changed: Partial<PaperFile> = {}, program = 'p') =>
  (await digestPaper({...paper, ...changed}, workspace(changes), program, cache)).digest

test('changes with the text, the id, the program, a fact in use, an organ above', async () => {
  const digests = [
    await digestOf(),
    await digestOf({ho: 11}),
    await digestOf({above: 'Tỉnh uỷ B'}),
    await digestOf({}, {text: `${text} `}),
    await digestOf({}, {id: '2026/b'}),
    await digestOf({}, {}, 'q')
  ]
  expect(new Set(digests).size).toBe(digests.length)
})

test('does not change with facts and organs that the paper does not use', async () => {
  expect(await digestOf({tong: 4, other: 'Y'})).toBe(await digestOf())
})

test('reads a text once only, and finds the same digest without reading', async () => {
  const fresh = {...paper, text: `${text}\n\nMột lần.`}
  const first = await digestPaper(fresh, workspace(), 'p', cache)
  const second = await digestPaper(fresh, workspace(), 'p', cache)
  expect(first.document?.id).toBe('2026/a')
  expect(second).toEqual({digest: first.digest})
})

test('the digest of the program covers the given sources', async () => {
  expect(await programDigest('styles/paper')).toMatch(/^[0-9a-f]{64}$/)
  expect(await programDigest('styles/paper')).not.toBe(await programDigest())
  await cache.keep('x', 'abc', 'one')
  const before = await digestSources(folder, ['.vanthu/cache/x'])
  await cache.keep('x', 'abc', 'two')
  expect(await digestSources(folder, ['.vanthu/cache/x'])).not.toBe(before)
})

const schema = `title: Các thôn
source: Công an xã
primaryKey: ten
fields:
  - {name: ten, title: Thôn, type: string}
  - {name: ho, title: Hộ, type: integer, unit: hộ}
  - {name: ngheo, title: Hộ nghèo, type: integer, unit: hộ}
`
const rows = 'ten,ho,ngheo\nPá Hin,120,8\nĐồi Chè,95,3\n'
const cellPaper =
  '---\ntype: bao-cao\n---\nThôn Pá Hin có {where(thon, ten == "Pá Hin").ho} hộ, toàn xã {xa.ho_ngheo} hộ nghèo.\n'
const tablePaper = '---\ntype: bao-cao\n---\n<DataTable of={thon} columns={["ten", "ho"]} caption="Hộ" />\n'

/** Digests of two papers of a workspace with one table: one uses a cell and a derived fact, the other shows two columns. */
async function digestsOf(changes: Record<string, string> = {}): Promise<{cell: string; table: string}> {
  const root = makeWorkspace({
    'content/o.mdx': cellPaper,
    'content/b.mdx': tablePaper,
    'data/thon.csv': rows,
    'data/thon.schema.yaml': schema,
    'data/xa.facts.yaml': 'ho_ngheo: {formula: "sum(thon.ngheo)", unit: hộ}\n',
    ...changes
  })
  const read = await readWorkspace(root)
  expect(read.faults).toEqual([])
  const digests = new Map<string, string>()
  for (const each of read.papers) digests.set(each.id, (await digestPaper(each, read, 'p', cache)).digest)
  return {cell: digests.get('o')!, table: digests.get('b')!}
}

test('a paper that uses one cell is not rendered again when another cell changes', async () => {
  const before = await digestsOf()
  expect(await digestsOf({'data/thon.csv': rows.replace('95', '96')})).toEqual({
    cell: before.cell,
    table: expect.not.stringMatching(before.table)
  })
  expect((await digestsOf({'data/thon.csv': rows.replace('120', '121')})).cell).not.toBe(before.cell)
})

test('a paper that shows two columns is rendered again for their cells only', async () => {
  const before = await digestsOf()
  const after = await digestsOf({'data/thon.csv': rows.replace(',3', ',4')})
  expect(after.table).toBe(before.table)
  // The other one shows a fact that is derived from the third.
  expect(after.cell).not.toBe(before.cell)
})

test('a new source, title or rounding is seen where it stands', async () => {
  const before = await digestsOf()
  const source = await digestsOf({'data/thon.schema.yaml': schema.replace('Công an xã', 'Thống kê')})
  expect([source.cell === before.cell, source.table === before.table]).toEqual([false, false])
  const title = await digestsOf({'data/thon.schema.yaml': schema.replace('title: Hộ,', 'title: Số hộ,')})
  expect([title.cell === before.cell, title.table === before.table]).toEqual([true, false])
})
