import {expect, test} from 'vitest'
import {defaultSite} from '../../core/data/site-settings.ts'
import {samplePaper} from '../../testing/sample-paper.ts'
import type {ReadingView} from '../reading/reading-view.ts'
import {siteText} from '../text/index.ts'
import {type PaperSource, paperPage} from './paper-page.ts'
import type {PaperSummary} from './paper-summary.ts'
import {surroundings} from './paper-surroundings.ts'

const view: ReadingView = {
  html: '<section><h1>A</h1></section>',
  headings: [],
  clauses: [],
  notes: [],
  values: [],
  datasets: [],
  lines: [],
  text: 'A'
}

function page(changes: Parameters<typeof samplePaper>[0], source: Partial<PaperSource> = {}) {
  const paper = samplePaper(changes)
  return paperPage({
    paper,
    view,
    around: surroundings([paper]).of(paper),
    files: {},
    cards: [],
    datasets: [],
    settings: defaultSite,
    text: siteText('vi'),
    ...source
  })
}

test('the panel says what is known, and nothing of what is not; it leads to the lists of the archive', () => {
  const {facts} = page({place: 'Đồi Sim', topics: ['rừng', 'chè'], term: '2025-2030'})
  const values = Object.fromEntries(facts.map(({title, values}) => [title, values]))
  expect(values).toMatchObject({
    'Loại văn bản': [{text: 'Báo cáo', address: 'loai/bao-cao/'}],
    'Số, ký hiệu': [{text: '07-BC/ĐU'}],
    'Cơ quan ban hành': [{text: 'Đảng uỷ xã Đồi Sim', address: 'co-quan/dang-uy-xa/'}],
    'Ngày ban hành': [{text: '15 tháng 6 năm 2026', address: 'nam/2026/'}],
    'Chủ đề': [
      {text: 'rừng', address: 'chu-de/rung/'},
      {text: 'chè', address: 'chu-de/che/'}
    ],
    'Nhiệm kỳ': [{text: '2025-2030', address: 'nhiem-ky/2025-2030/'}],
    'Thể thức': [{address: 'the-thuc/party-hd05/'}]
  })
  expect(values).not.toHaveProperty('Người ký')
})

test('other papers stand under the name of their relation, in the language of the site', () => {
  const plan = samplePaper({id: '2026/21-kh', code: '21/KH-UBND', relations: {implements: ['07-BC/ĐU']}})
  const around = surroundings([samplePaper(), plan])
  const last = (of: PaperSummary, language: 'vi' | 'en') =>
    page(of, {around: around.of(of), text: siteText(language)}).facts.at(-1)?.title
  expect([last(plan, 'vi'), last(samplePaper(), 'vi')]).toEqual(['Thực hiện', 'Được thực hiện bởi'])
  expect([last(plan, 'en'), last(samplePaper(), 'en')]).toEqual(['Implements', 'Implemented by'])
})

test('who signs for a chief is named by his own office', () => {
  const signers = [
    {position: 'KT. CHỦ TỊCH', secondPosition: 'PHÓ CHỦ TỊCH', fullName: 'Lò Văn Thác'},
    {position: 'BÍ THƯ', secondPosition: 'kiêm TRƯỞNG BAN', fullName: 'Đinh Thị Sim'},
    {position: 'CHỦ TỌA'}
  ]
  const names = page({signers}).facts.find(({title}) => title === 'Người ký')!.values
  expect(names).toEqual([
    {text: 'Lò Văn Thác, PHÓ CHỦ TỊCH', address: 'nguoi-ky/lo-van-thac/'},
    {text: 'Đinh Thị Sim, BÍ THƯ kiêm TRƯỞNG BAN', address: 'nguoi-ky/dinh-thi-sim/'},
    {text: 'CHỦ TỌA', address: undefined}
  ])
})

test('a draft and a paper out of force say so before their text; one in force does not', () => {
  expect(page({status: 'draft'}).banner).toContain('dự thảo')
  expect(page({status: 'expired'}).banner).toContain('hết hiệu lực')
  expect(page({status: 'revoked'}).banner).toContain('thu hồi')
  expect(page({}).banner).toBeUndefined()
  expect(page({status: 'draft'}, {text: siteText('en')}).banner).toContain('draft')
})

test('files are offered where they were made, texts always', () => {
  expect(page({}).files.map(({address}) => address)).toEqual(['van-ban/2026/07-bc-du.md', 'van-ban/2026/07-bc-du.json'])
  const printed = {pdf: '2026/07-bc-du.pdf', word: '2026/07-bc-du.docx', pageAmount: 3}
  const {files, pdf, facts} = page({}, {files: printed})
  expect(facts).toContainEqual({title: 'Số trang bản in', values: [{text: '3'}]})
  expect(files.map(({text, address}) => `${text} ${address}`).slice(0, 2)).toEqual([
    'PDF pdf/2026/07-bc-du.pdf',
    'Word word/2026/07-bc-du.docx'
  ])
  expect(pdf).toBe('pdf/2026/07-bc-du.pdf')
})

test('only the data that the site shows are offered', () => {
  const dataset = (name: string) => ({name, title: name, address: '', file: '', size: ''})
  const {dataFiles} = page(
    {},
    {view: {...view, datasets: ['thon', 'kin']}, datasets: [dataset('thon'), dataset('che')]}
  )
  expect(dataFiles.map(({address}) => address)).toEqual(['so-lieu/thon.csv'])
})

test('notes stand beside the text unless they are very many', () => {
  const notes = (count: number) =>
    Array.from({length: count}, (_, index) => ({id: `chu-thich-${index}`, number: index, text: 'a'}))
  expect([0, 1, 60, 61].map(count => page({}, {view: {...view, notes: notes(count)}}).sideNotes)).toEqual([
    false,
    true,
    true,
    false
  ])
})

test('neighbours are the issued papers of the same type, in the order of days', () => {
  const papers = ['2026-01-05', '2026-03-05', '2026-02-05'].map(issuedDate =>
    samplePaper({id: issuedDate, issuedDate, code: issuedDate, codeShown: issuedDate})
  )
  const others = [
    samplePaper({id: 'kh', type: 'ke-hoach', issuedDate: '2026-02-07'}),
    samplePaper({id: 'd', status: 'draft'})
  ]
  const all = surroundings([...papers, ...others])
  expect(all.of(papers[2]!)).toMatchObject({older: {id: '2026-01-05'}, newer: {id: '2026-03-05'}})
  expect(all.of(papers[1]!).newer).toBeUndefined()
  expect(all.of(others[1]!)).not.toHaveProperty('older')
})
