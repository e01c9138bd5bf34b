import {expect, test} from 'vitest'
import {samplePaper} from '../../testing/sample-paper.ts'
import {siteText} from '../text/index.ts'
import {calendarOf} from './calendar.ts'
import {calendarPages} from './calendar-page.ts'

const papers = [
  samplePaper({id: 'b', issuedDate: '2026-06-15', code: '10-BC/ĐU'}),
  samplePaper({id: 'a', issuedDate: '2026-06-15'}),
  samplePaper({id: 'c', issuedDate: '2024-02-29'}),
  samplePaper({id: 'd', issuedDate: undefined}),
  samplePaper({id: 'e', issuedDate: '2026-06-16', status: 'draft'})
]

test('a month is whole weeks from Monday, with what was issued on each day', () => {
  const [february, june] = calendarOf(papers).months
  expect(february?.weeks.map(week => week.map(day => day?.day ?? '·').join(' '))).toEqual([
    '· · · 1 2 3 4',
    '5 6 7 8 9 10 11',
    '12 13 14 15 16 17 18',
    '19 20 21 22 23 24 25',
    '26 27 28 29 · · ·'
  ])
  expect(june).toMatchObject({time: '2026-06', count: 2, address: 'lich/2026/06/', previous: {year: '2024', month: 2}})
  expect(june?.weeks.flat().filter(day => day?.papers.length)).toMatchObject([
    {date: '2026-06-15', papers: [{id: 'b'}, {id: 'a'}]}
  ])
})

test('years know their months and their neighbours; those without papers have no page', () => {
  const {years} = calendarOf(papers)
  expect(years).toMatchObject([
    {year: '2026', count: 2, previous: '2024', next: undefined},
    {year: '2024', count: 1, previous: undefined, next: '2026'}
  ])
  expect(years[0]?.months.filter(({address}) => address !== undefined)).toEqual([
    {month: 6, count: 2, address: 'lich/2026/06/'}
  ])
})

test('pages of years and months, in the language of the site', () => {
  expect(calendarPages(papers, siteText('vi')).map(({address, title}) => [address, title])).toEqual([
    ['lich/2026/', 'Năm 2026'],
    ['lich/2024/', 'Năm 2024'],
    ['lich/2024/02/', 'Tháng 2 năm 2024'],
    ['lich/2026/06/', 'Tháng 6 năm 2026']
  ])
  const english = calendarPages(papers, siteText('en')).at(-1)
  expect(english?.days.map(({anchor, title}) => [anchor, title])).toEqual([['ngay-15', 'Monday, 15 June']])
  expect(english?.near).toEqual([{rel: 'prev', text: 'February 2024', address: 'lich/2024/02/'}])
})

test('an archive without dated papers has an empty calendar', () => {
  expect(calendarOf([samplePaper({issuedDate: undefined})])).toEqual({years: [], months: []})
})
