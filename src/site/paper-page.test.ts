import {expect, test} from 'vitest'
import {samplePaper} from '../testing/sample-paper.ts'
import {paperPage} from './paper-page.ts'
import {paperTwin} from './paper-twin.ts'
import {relate} from './relations.ts'

const view = {html: '<section><h1>A</h1></section>', headings: [], values: [], lines: [], text: 'A'}

function page(changes: Parameters<typeof samplePaper>[0], pdf?: string) {
  const paper = samplePaper(changes)
  return paperPage(paper, view, relate([paper]), pdf)
}

test('the panel says what is known, and nothing of what is not', () => {
  const {facts} = page({place: 'Đồi Sim', topics: ['rừng', 'chè']})
  const values = Object.fromEntries(facts.map(({title, values}) => [title, values.map(({text}) => text)]))
  expect(values).toMatchObject({
    'Loại văn bản': ['Báo cáo'],
    'Số, ký hiệu': ['07-BC/ĐU'],
    'Ngày ban hành': ['15 tháng 6 năm 2026'],
    'Chủ đề': ['rừng', 'chè']
  })
  expect(values).not.toHaveProperty('Người ký')
  expect(facts.find(({title}) => title === 'Thể thức')!.values[0]!.address).toBe('the-thuc/party-hd05/')
})

test('who signs for a chief is named by his own office', () => {
  const signers = [
    {position: 'KT. CHỦ TỊCH', secondPosition: 'PHÓ CHỦ TỊCH', fullName: 'Lò Văn Thác'},
    {position: 'BÍ THƯ', secondPosition: 'kiêm TRƯỞNG BAN', fullName: 'Đinh Thị Sim'},
    {position: 'CHỦ TỌA'}
  ]
  const names = page({signers}).facts.find(({title}) => title === 'Người ký')!.values
  expect(names.map(({text}) => text)).toEqual([
    'Lò Văn Thác, PHÓ CHỦ TỊCH',
    'Đinh Thị Sim, BÍ THƯ kiêm TRƯỞNG BAN',
    'CHỦ TỌA'
  ])
})

test('a draft and a paper out of force say so before their text; one in force does not', () => {
  expect(page({status: 'draft'}).banner).toContain('dự thảo')
  expect(page({status: 'revoked'}).banner).toContain('thu hồi')
  expect(page({}).banner).toBeUndefined()
})

test('the PDF is linked where it was printed', () => {
  expect(page({}, '2026/07-bc-du.pdf').pdf).toBe('pdf/2026/07-bc-du.pdf')
  expect(page({}).pdf).toBeUndefined()
})

test('the twin has the metadata and the words', () => {
  const twin: unknown = JSON.parse(paperTwin(samplePaper(), view, 'a.pdf'))
  expect(twin).toMatchObject({
    id: '2026/07-bc-du',
    code: '07-BC/ĐU',
    issuedDate: '2026-06-15',
    pdf: 'pdf/a.pdf',
    text: 'A'
  })
  expect(twin).not.toHaveProperty('codeShown')
})
