import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Element, ElementContent, Nodes} from 'hast'
import {beforeAll, describe, expect, test} from 'vitest'
import type {PaperChanges} from '../core/impact/impact-report.ts'
import type {Document} from '../core/model/document.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {checkData, readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace, type Workspace} from '../workspace/workspace.ts'
import {makeWorkspace, runVanthu} from './run-vanthu.ts'
import {norms, unboundFigures} from './unbound-figures.ts'

const sample = join(import.meta.dirname, '../..')

/** What a reader sees of a paper: every line and note, and every chart as a whole. */
interface Seen {
  words: string[]
  charts: string[]
}

describe('the sample papers', () => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await readWorkspace(sample)
  })

  test('type no figure that is data', () => {
    const typed = workspace.papers.flatMap(({id, text}) => unboundFigures(text).map(words => `${id}: ${words}`))
    expect(typed).toEqual([])
  })

  test('need every norm that is let through', () => {
    const texts = workspace.papers.map(({text}) => text).join('\n')
    expect(Object.keys(norms).filter(norm => !texts.includes(norm))).toEqual([])
  })

  test('have data without findings, each figure with its source and day', () => {
    expect(checkData(workspace)).toEqual([])
    const {facts, tables} = workspace.data.book
    const given = [...facts.values()].flatMap(keys => [...keys].filter(([, fact]) => fact.formula === undefined))
    const bare = [
      ...given.filter(([, {unit, source, asOf}]) => !(unit && source && asOf)).map(([name]) => name),
      ...[...tables.values()].filter(({source, asOf}) => !(source && asOf)).map(({name}) => name)
    ]
    expect(bare).toEqual([])
  })
})

test('the scan sees a typed figure, and no date, citation, label or time limit', () => {
  const scan = (text: string) => unboundFigures(`---\ntype: bao-cao\n---\n\n${text}\n`)
  expect(scan('Xã có 21 thôn; {share(a.b, c.d, {decimals: 1})} hộ, giảm 02 vụ.')).toHaveLength(2)
  expect(scan('<Chart of={thon} x="ten" y={["nam_2030"]} caption="Năm 2026: 12 thôn" />')).toHaveLength(1)
  expect(
    scan('1\\. Theo Nghị quyết số 14-NQ/ĐU, ngày 26/6/2026, báo cáo trước ngày 05 tháng 7, trong 07 ngày[^1].')
  ).toEqual([])
})

/** One cell each: its line in the file before and after, how `impact` is asked, and what it tells of which papers. */
const changes = [
  {
    why: 'a cell that text, table, chart and shares of one paper show',
    file: 'data/thu-tuc.csv',
    line: ['Đất đai,1.127,1.049,991,58,78', 'Đất đai,1.127,1.049,991,59,78'],
    name: 'where(thu_tuc, linh_vuc == "Đất đai").qua_han=59',
    papers: {'2026/86-bc-du': {sentence: 3, cell: 2, chart: 1}}
  },
  {
    why: 'a goal: text, typed table, chart, share',
    file: 'data/lo-trinh-che.csv',
    line: ['2030,20,520,312', '2030,20,520,325'],
    name: 'where(lo_trinh_che, nam == 2030).chung_nhan=325',
    papers: {'2026/14-nq-du': {sentence: 1, cell: 2, chart: 1}}
  },
  {
    why: 'a hamlet that several papers count',
    file: 'data/thon-ho.csv',
    line: ['Pá Hin,Nà Sương,98,431,28,17', 'Pá Hin,Nà Sương,98,431,35,17'],
    name: 'where(thon_ho, ten == "Pá Hin").ho_ngheo=35',
    papers: {
      '2026/14-nq-du': {sentence: 1, note: 1},
      '2026/165-bc-ubnd': {sentence: 2},
      '2026/86-bc-du': {sentence: 1, cell: 3}
    }
  },
  {
    why: 'an appendix that two other papers sum up',
    file: 'data/nguy-co.csv',
    line: ['Khu dân cư tập trung Pá Hin,15,67', 'Khu dân cư tập trung Pá Hin,16,67'],
    name: 'where(nguy_co, thon == "Pá Hin").ho=16',
    papers: {
      '2026/165-bc-ubnd': {sentence: 1},
      '2026/437-ubnd-kt': {sentence: 1},
      '2026/98-kh-ubnd': {sentence: 2, cell: 2}
    }
  }
]

describe('one cell of data changed', () => {
  test.each(changes)(
    '$why: exactly the places that impact foretold',
    async ({file, line: [old = '', fresh = ''], name, papers}) => {
      const root = copySample()
      const before = await seenPapers(root)
      const foretold = await impact(root, name)
      const text = readFileSync(join(root, file), 'utf8')
      expect(text.split(old)).toHaveLength(2)
      writeFileSync(join(root, file), text.replace(old, fresh))
      const after = await seenPapers(root)

      expect(Object.fromEntries(foretold.map(({id, changes}) => [id, countKinds(changes)]))).toEqual(papers)
      for (const [id, seen] of before) {
        const told = foretold.find(paper => paper.id === id)?.changes ?? []
        const inWords = told.filter(({kind}) => kind !== 'chart').map(change => [change.before, change.after])
        expect([id, differences(seen.words, after.get(id)!.words)]).toEqual([id, inWords.toSorted()])
        expect(differences(seen.charts, after.get(id)!.charts)).toHaveLength(told.length - inWords.length)
      }
    }
  )

  test('data that no longer agree are a finding', async () => {
    const root = copySample()
    const file = join(root, 'data/thu-tuc.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('991,58,78', '991,59,78'))
    const found = checkData(await readWorkspace(root))
    expect(found.map(({message}) => message.vi)).toEqual([
      expect.stringContaining('Hồ sơ đúng hạn cộng quá hạn phải bằng số đã giải quyết')
    ])
  })
})

// --- internal ---

function copySample(): string {
  const root = makeWorkspace({})
  for (const folder of ['content', 'data']) cpSync(join(sample, folder), join(root, folder), {recursive: true})
  return root
}

async function impact(root: string, change: string): Promise<PaperChanges[]> {
  const {status, out, err} = await runVanthu(['impact', change, '--root', root, '--json'], {cwd: root})
  expect([status, err]).toEqual([0, ''])
  const told: {papers: PaperChanges[]} = JSON.parse(out)
  return told.papers
}

function countKinds(changes: PaperChanges['changes']): Record<string, number> {
  const counts = Map.groupBy(changes, ({kind}) => kind)
  return Object.fromEntries([...counts].map(([kind, found]) => [kind, found.length]))
}

async function seenPapers(root: string): Promise<Map<string, Seen>> {
  const workspace = await readWorkspace(root)
  return new Map(workspace.papers.map(paper => [paper.id, seenIn(readPaperDocument(workspace, paper))]))
}

function seenIn(document: Document): Seen {
  const seen: Seen = {words: [], charts: []}
  for (const {element} of buildOfficialTree(document).sections) look(element, seen)
  return seen
}

const lineTags = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td']

function look(element: Element, seen: Seen): void {
  if (element.tagName === 'figure') seen.charts.push(textOf(element))
  else if (lineTags.includes(element.tagName) || elementsOf(element).length === 0) {
    seen.words.push(textOf(element, isNote).trim())
    for (const note of notesIn(element)) seen.words.push(textOf(note).trim())
  } else for (const child of elementsOf(element)) look(child, seen)
}

function notesIn(element: Element): Element[] {
  return elementsOf(element).flatMap(child => (isNote(child) ? [child] : notesIn(child)))
}

function isNote({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('footnote')
}

function elementsOf(element: Element): Element[] {
  return element.children.filter((child: ElementContent): child is Element => child.type === 'element')
}

function textOf(node: Nodes, without: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && without(node))) return ''
  return node.children.map((child: Nodes) => textOf(child, without)).join('')
}

/** Lines that differ, each before and after; a change of one cell adds and takes away none. */
function differences(before: readonly string[], after: readonly string[]): string[][] {
  expect(after).toHaveLength(before.length)
  return before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]!]])).toSorted()
}
