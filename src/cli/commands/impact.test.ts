import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {PaperChanges, PaperUses} from '../../core/impact/impact-report.ts'
import {officialLines} from '../../testing/official-lines.ts'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {readWorkspace} from '../../workspace/workspace.ts'

const table = 'ten,ho,ngheo\nPá Hin,120,8\nĐồi Chè,95,3\nSuối Con,140,12\n'
const files = {
  'content/2026/bao-cao.mdx': `---
type: bao-cao
---

## Tình hình

Toàn xã có {sum(thon.ho)} hộ; thôn Pá Hin có {where(thon, ten == "Pá Hin").ho} hộ, chiếm {share(where(thon, ten == "Pá Hin").ho, sum(thon.ho))}.[^1]

- Hộ nghèo: {xa.ho_ngheo} hộ.
- Thôn: {xa.thon} thôn.

| Thôn | Hộ |
|---|---|
| Pá Hin | {where(thon, ten == "Pá Hin").ho} |
| Đồi Chè | {where(thon, ten == "Đồi Chè").ho} |

<DataTable of={thon} columns={["ten", "ho"]} total caption="Số hộ" />

<Chart of={thon} x="ten" y="ho" caption="Số hộ" />

[^1]: Tổng {sum(thon.ho)} hộ.
`,
  'content/2026/ke-hoach.mdx': '---\ntype: ke-hoach\n---\n\nCó {xa.ty_le} hộ nghèo.\n\nKhông có số liệu.\n',
  'content/2026/khac.mdx': '---\ntype: ke-hoach\n---\n\nKhông có số liệu nào.\n',
  'data/thon.csv': table,
  'data/thon.schema.yaml': `title: Các thôn
source: Công an xã
primaryKey: ten
fields:
  - {name: ten, title: Thôn, type: string}
  - {name: ho, title: Hộ, type: integer, unit: hộ}
  - {name: ngheo, title: Hộ nghèo, type: integer, unit: hộ}
`,
  'data/xa.facts.yaml': `thon: {value: 8, unit: thôn}
ho_ngheo: {formula: "sum(thon.ngheo)", unit: hộ}
ty_le: {formula: "share(xa.ho_ngheo, sum(thon.ho))"}
`
}

interface Result {
  papers: (PaperChanges & PaperUses)[]
  facts: {name: string; before?: string; after?: string}[]
  diagnostics: {code: string; file: string}[]
}

async function impact(root: string, ...args: string[]): Promise<Result> {
  const run = await runVanthu(['impact', ...args, '--root', root, '--json'], {cwd: root})
  expect([run.status, run.err]).toEqual([0, ''])
  return JSON.parse(run.out)
}

/** All words of all papers as they are printed. */
async function printedLines(root: string): Promise<string[]> {
  const workspace = await readWorkspace(root)
  expect(workspace.faults).toEqual([])
  return workspace.papers.flatMap(paper => officialLines(readPaperDocument(workspace, paper)))
}

/** Without the class of the line and the note inside it. */
const words = (line: string) => line.replace(/^[\w-]+: /, '').replace(/\[.*\]/, '')

describe('NAME=VALUE', () => {
  test('a cell: every place with its words before and after, exactly those that change when the file does', async () => {
    const root = makeWorkspace(files)
    const before = await printedLines(root)
    const told = await impact(root, 'where(thon, ten == "Pá Hin").ho=121')
    writeFileSync(join(root, 'data/thon.csv'), table.replace('120', '121'))
    const after = await printedLines(root)
    const changed = before.flatMap((line, index) =>
      line === after[index] ? [] : [[words(line), words(after[index]!)]]
    )
    const foretold = told.papers.flatMap(({changes}) =>
      changes.flatMap(({kind, before: old, after: fresh}) => {
        // A note is a part of its sentence there; a chart is the label of its bar and a cell of the table that comes with it.
        if (kind === 'note') return []
        return kind === 'chart'
          ? [
              ['120', '121'],
              ['120', '121']
            ]
          : [[old, fresh]]
      })
    )
    expect(foretold.toSorted()).toEqual(changed.toSorted())
    expect(told.facts).toEqual([
      {name: 'xa.ty_le', file: 'data/xa.facts.yaml', place: expect.anything(), before: '6,48%', after: '6,46%'}
    ])
    expect(
      told.papers.map(({file, changes}) => [file, changes.map(({kind, line, column, of}) => [kind, line, column, of])])
    ).toEqual([
      [
        'content/2026/bao-cao.mdx',
        [
          ['sentence', 7, 12, undefined],
          ['note', 21, 12, undefined],
          ['cell', 14, 12, ['Pá Hin', 'Hộ']],
          ['cell', 17, 12, ['Pá Hin', 'Hộ (hộ)']],
          ['cell', 17, 12, ['Tổng cộng', 'Hộ (hộ)']],
          ['chart', 19, 8, undefined]
        ]
      ],
      ['content/2026/ke-hoach.mdx', [['sentence', 5, 4, undefined]]]
    ])
  })

  test('a fact, as people read it', async () => {
    const root = makeWorkspace(files)
    const run = await runVanthu(['impact', 'xa.thon=9'], {cwd: root})
    expect(run.out).toBe(
      'content/2026/bao-cao.mdx:10:9 câu\n  - - Thôn: 08 thôn.\n  + - Thôn: 09 thôn.\n\n1 chỗ trong 1 văn bản; 0 số liệu tính từ đó.\n'
    )
  })

  test('a value that changes nothing', async () => {
    const run = await runVanthu(['impact', 'xa.thon=8', '--lang', 'en'], {cwd: makeWorkspace(files)})
    expect(run).toEqual({status: 0, out: 'No paper changes.\n', err: ''})
  })
})

describe('a bare name', () => {
  test('places that use it, also through derived facts', async () => {
    const {papers, facts} = await impact(makeWorkspace(files), 'thon.ngheo')
    expect(facts.map(({name}) => name)).toEqual(['xa.ho_ngheo', 'xa.ty_le'])
    expect(papers.flatMap(({id, uses}) => uses.map(({formula, value, text}) => [id, formula, value, text]))).toEqual([
      ['2026/bao-cao', 'xa.ho_ngheo', '23', '- Hộ nghèo: 23 hộ.'],
      ['2026/ke-hoach', 'xa.ty_le', '6,48%', 'Có 6,48% hộ nghèo.']
    ])
  })

  test('one cell: not the places that pick another one', async () => {
    const {papers} = await impact(makeWorkspace(files), 'where(thon, ten == "Đồi Chè").ho')
    expect(papers.flatMap(({uses}) => uses.map(({place, kind}) => [place.line, kind]))).toEqual([
      [7, 'sentence'],
      [7, 'sentence'],
      [15, 'table'],
      [17, 'table'],
      [19, 'chart'],
      [21, 'note'],
      [5, 'sentence']
    ])
  })

  test('a file', async () => {
    const {papers} = await impact(makeWorkspace(files), 'data/xa.facts.yaml')
    expect(papers.flatMap(({uses}) => uses.map(({formula}) => formula))).toEqual(['xa.ho_ngheo', 'xa.thon', 'xa.ty_le'])
  })
})

describe('data/FILE --with', () => {
  test('a new row is a row that comes, and sums change', async () => {
    const root = makeWorkspace({...files, 'moi.csv': `${table}Khe Vầu,10,1\n`})
    const {papers, diagnostics} = await impact(root, 'data/thon.csv', '--with', 'moi.csv')
    expect(diagnostics).toEqual([])
    const changes = papers.flatMap(paper => paper.changes)
    expect(changes.filter(({kind}) => kind === 'row').map(({before, after}) => [before, after])).toEqual([
      [undefined, 'Khe Vầu | 10']
    ])
    expect(changes.find(({of}) => of?.[0] === 'Tổng cộng')).toMatchObject({before: '355', after: '365'})
    expect(readFileSync(join(root, 'data/thon.csv'), 'utf8')).toBe(table)
  })

  test('what is wrong in the new file is told', async () => {
    const root = makeWorkspace({...files, 'moi.csv': table.replace('120', 'nhiều')})
    const run = await runVanthu(['impact', 'data/thon.csv', '--with', 'moi.csv'], {cwd: root})
    expect(run.status).toBe(0)
    expect(run.out).toMatch(/data\/thon\.csv:2:\d+ lỗi DATA/)
  })
})

describe('could not run', () => {
  test.each([
    [['xa.thom=9'], 'Không có số liệu “xa.thom”\n  → Có phải “xa.thon”?'],
    [['xa.thom'], 'Không có số liệu “xa.thom”\n  → Có phải “xa.thon”?'],
    [
      ['xa.ty_le=5'],
      '“xa.ty_le” là số tính ra\n  → Đổi một trong các số liệu của công thức: share(xa.ho_ngheo, sum(thon.ho))'
    ],
    [['xa.thon=nhiều'], '“nhiều” không phải số viết theo lối Việt Nam\n  → Ví dụ: 17.239; 35,08; 15/6/2026; có.'],
    [['data/thom.csv', '--with', 'a.csv'], 'Không có tệp dữ liệu “data/thom.csv”\n  → Có phải “data/thon.csv”?'],
    [[], 'Cần một tên số liệu hoặc một tệp dữ liệu\n  → Ví dụ: vanthu impact thon.tong=22']
  ])('%j', async (args, message) => {
    const run = await runVanthu(['impact', ...args], {cwd: makeWorkspace(files)})
    expect(run).toEqual({status: 2, out: '', err: `vanthu: ${message}\n`})
  })
})
