import {expect, test} from 'vitest'
import {sampleArchive} from '../../testing/sample-archive.ts'
import {samplePaper} from '../../testing/sample-paper.ts'
import {siteText} from '../text/index.ts'
import {statisticsOf} from './statistics.ts'
import {tallyChart} from './tally-chart.ts'

const text = siteText('vi')
const none = new Map<string, string>()

test('issued papers by month, year, type and organ; drafts count as a status only', () => {
  const {issued, drafts, bound, tallies} = statisticsOf(
    [
      samplePaper({id: 'a', figures: 3}),
      samplePaper({id: 'b', issuedDate: '2025-12-01', type: 'ke-hoach', typeLabel: 'Kế hoạch'}),
      samplePaper({id: 'c', issuedDate: '2026-07-01', status: 'draft'})
    ],
    none,
    text
  )
  expect({issued, drafts, bound}).toEqual({issued: 2, drafts: 1, bound: {papers: 1, figures: 3}})
  const counts = Object.fromEntries(tallies.map(({id, rows}) => [id, rows.map(({name, counts}) => [name, ...counts])]))
  expect(counts.year).toEqual([
    ['2025', 1],
    ['2026', 1]
  ])
  expect(counts.type).toEqual([
    ['Báo cáo', 1],
    ['Kế hoạch', 1]
  ])
  expect(counts.status).toEqual([
    ['Đã ban hành', 2],
    ['Dự thảo', 1]
  ])
  expect(counts.month?.filter(([, ...values]) => values.some(Boolean))).toEqual([
    ['6', 0, 1],
    ['12', 1, 0]
  ])
})

test('long tails stand in one row', () => {
  const papers = Array.from({length: 40}, (_, at) =>
    samplePaper({id: String(at), type: `loai-${at % 20}`, typeLabel: `Loại ${at % 20}`})
  )
  const types = statisticsOf(papers, none, text).tallies.find(({id}) => id === 'type')
  expect(types?.rows).toHaveLength(16)
  expect(types?.rows.at(-1)).toEqual({name: 'Các mục còn lại', counts: [10]})
})

test('charts speak the language of the site, and carry no style that a strict policy forbids', () => {
  const {tallies} = statisticsOf(sampleArchive(20_000), none, siteText('en'))
  const charts = tallies.map(tally => tallyChart(tally, 'en', siteText('en')))
  expect(charts.join('')).not.toMatch(/ style=|<style|Biểu đồ|>[^<]*(?:\d\.\d{3}|,\d%)/)
  expect(charts.find(chart => chart.includes('bieu-do-year'))).toMatch(/>[12],\d{3}</)
})

test('an empty archive has no charts', () => {
  expect(statisticsOf([], none, text)).toEqual({issued: 0, drafts: 0, bound: {papers: 0, figures: 0}, tallies: []})
})
