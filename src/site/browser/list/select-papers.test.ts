import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sampleArchive} from '../../../testing/sample-archive.ts'
import {samplePaper} from '../../../testing/sample-paper.ts'
import {makeListData} from '../../lists/make-list-data.ts'
import {groupPapers} from '../../lists/paper-groups.ts'
import {inListOrder} from '../../lists/paper-order.ts'
import {rowWriter} from '../../lists/row-of.ts'
import type {PaperSummary} from '../../paper/paper-summary.ts'
import {siteText} from '../../text/index.ts'
import {indexList} from './list-index.ts'
import {writeListRows} from './list-rows.ts'
import {readListState, startState, writeListState} from './list-state.ts'
import {selectPapers} from './select-papers.ts'

const text = siteText('vi')

function listOf(summaries: readonly PaperSummary[]) {
  const papers = inListOrder(summaries)
  const data = makeListData(papers, groupPapers(papers), text)
  return {papers, data, index: indexList(JSON.parse(JSON.stringify(data)))}
}

const {papers, data, index} = listOf([
  samplePaper({id: 'a', codeShown: '9-BC/ĐU', code: '9-BC/ĐU', subject: 'ấm no'}),
  samplePaper({
    id: 'b',
    codeShown: '10-KH/ĐU',
    code: '10-KH/ĐU',
    type: 'ke-hoach',
    typeLabel: 'Kế hoạch',
    subject: 'an ninh',
    issuedDate: '2025-01-02'
  }),
  samplePaper({
    id: 'c',
    codeShown: '…-BC/UBND',
    code: undefined,
    organ: 'Ủy ban nhân dân',
    organKeys: ['ubnd'],
    subject: 'đường sá',
    issuedDate: undefined,
    status: 'draft',
    urgency: 'KHẨN'
  })
])

const found = (changes: Partial<typeof startState>) =>
  selectPapers(index, {...startState, ...changes})
    .map(place => papers[place]?.id)
    .join(' ')

test('words are found without diacritics in number, type, subject and organ; all of them must be there', () => {
  expect(found({})).toBe('a b c')
  expect(found({words: ' DUONG  uy ban '})).toBe('c')
  expect(found({words: 'bao cao đảng uỷ'})).toBe('a')
  expect(found({words: '10-kh'})).toBe('b')
  expect(found({words: 'không có'})).toBe('')
})

test('filters by type, year, organ and status; an unknown choice finds nothing', () => {
  expect(found({type: 'bao-cao'})).toBe('a c')
  expect(found({year: '2025'})).toBe('b')
  expect(found({organ: 'ubnd'})).toBe('c')
  expect(found({status: 'draft', type: 'bao-cao'})).toBe('c')
  expect(found({type: 'loai-la'})).toBe('')
})

test('sorts by any column, numbers by value and names in Vietnamese order; undated ones last', () => {
  expect(found({sort: 'so'})).toBe('c a b')
  expect(found({sort: '-so'})).toBe('b a c')
  expect(found({sort: 'ngay'})).toBe('b a c')
  expect(found({sort: 'trich-yeu'})).toBe('b a c')
  expect(found({sort: 'co-quan'})).toBe('a b c')
  expect(found({sort: '-loai'})).toBe('b a c')
  expect(found({sort: 'constructor'})).toBe('a b c')
})

test('the browser writes the same rows as the server', () => {
  expect(writeListRows(data, index.all, '../')).toBe(rowWriter(text)(papers, '../'))
})

test('the address holds the state', () => {
  expect(writeListState(startState)).toBe('')
  expect(readListState('?q=dang+uy&loai=bao-cao&sap=-so&trang=3')).toEqual({
    ...startState,
    words: 'dang uy',
    type: 'bao-cao',
    sort: '-so',
    page: 3
  })
  expect(readListState('?trang=-1')).toEqual(startState)
  const word = fc.string({unit: 'grapheme'}).map(each => each.trim())
  const state = fc.record({
    words: word,
    type: word,
    year: word,
    organ: word,
    status: word,
    sort: word,
    page: fc.integer({min: 1, max: 999})
  })
  fc.assert(
    fc.property(state, each => {
      expect(readListState(writeListState(each))).toEqual(each)
    })
  )
})

test('20,000 papers are filtered and sorted in milliseconds', () => {
  const large = listOf(sampleArchive(20_000)).index
  const times = ['ngay', 'so', 'trich-yeu', '-co-quan'].map(sort => {
    const start = performance.now()
    const places = selectPapers(large, {...startState, words: 'chuyen doi so bao cao', sort})
    expect(places.length).toBeGreaterThan(100)
    writeListRows(large.data, places.slice(0, 100), '../')
    return performance.now() - start
  })
  console.log(`20,000 papers filtered, sorted, written: ${times.map(time => time.toFixed(1)).join(', ')} ms`)
})
