import {expect, test} from 'vitest'
import {exampleDocument} from '../../core/checker/example-document.ts'
import {emptyBook} from '../../core/data/book.ts'
import type {Cell, FieldType, Table} from '../../core/data/table.ts'
import {parseUnit} from '../../core/data/unit.ts'
import {paperSummary} from '../paper/summarise-paper.ts'
import {readingView} from '../reading/reading-view.ts'
import {siteText} from '../text/index.ts'
import {datasetChart as drawChart} from './dataset-chart.ts'
import {datasetPages} from './dataset-page.ts'
import {usesByDataset} from './dataset-uses.ts'
import {exampleBook} from './example-book.ts'
import {paperUses} from './paper-uses.ts'
import {pageSize, shownRows} from './row-pages.ts'

const datasetChart = (table: Table) => drawChart(table, siteText('vi'))

type Column = {type: FieldType; unit?: string; cells: Cell[]}

function tableOf(columns: Record<string, Column>): Table {
  const entries = Object.entries(columns)
  const fields = entries.map(([name, {type, unit}]) => ({
    name,
    title: name,
    type,
    unit: unit ? parseUnit(unit) : undefined
  }))
  return {
    name: 'a',
    file: 'data/a.csv',
    schemaFile: 'data/a.schema.yaml',
    title: 'A',
    fields,
    rowCount: entries[0]![1].cells.length,
    columns: new Map(entries.map(([name, {cells}]) => [name, cells])),
    primaryKey: []
  }
}

const document = exampleDocument(
  'Có {dia_ban.thon} thôn. Tỷ lệ {dia_ban.ty_le}, trong 120 hộ.\n\n- Dân số {sum(thon.dan_so)} người;\n\n<DataTable of={thon} caption="Các thôn" />'
)
const uses = paperUses(document, readingView(document).lines)
const using = usesByDataset([{paper: paperSummary(document), uses}], exampleBook)
const pageOf = (name: string) =>
  datasetPages(exampleBook, using, siteText('vi')).find(({dataset}) => dataset.name === name)

test('facts have value, unit, day and source apart, derived ones their formula', () => {
  expect(pageOf('dia_ban')?.facts).toContainEqual({
    anchor: 'muc-khong_ma_tuy',
    path: 'dia_ban.khong_ma_tuy',
    title: 'khong_ma_tuy',
    value: '08',
    isNumber: true,
    unit: 'thôn',
    formula: undefined,
    asOf: '31/5/2026',
    source: 'Công an xã',
    note: undefined
  })
  expect(pageOf('dia_ban')?.facts?.find(({path}) => path === 'dia_ban.ty_le')).toMatchObject({
    value: '66,67',
    unit: '%',
    formula: 'share(dia_ban.khong_ma_tuy, dia_ban.thon)'
  })
})

test('a table has its figures to the right, and its papers with line, sentence and formulas', () => {
  const page = pageOf('thon')
  expect(page?.table?.columns.map(({title, align}) => `${title} ${align}`).slice(0, 2)).toEqual([
    'Thôn left',
    'Dân số (người) right'
  ])
  const [paper] = page?.uses ?? []
  expect(paper?.places.map(({text, formulas}) => [text, ...formulas])).toEqual([
    ['- Dân số 5.430 người;', 'sum(thon.dan_so)'],
    ['Bảng 1. Các thôn', 'thon']
  ])
  expect(paper?.places.every(({link, line}) => link.endsWith(`index.html#dong-${line}`))).toBe(true)
})

test('the sentence is the one with the value, and derived facts count for what they are made from', () => {
  const places = pageOf('dia_ban')?.uses[0]?.places
  expect(places?.map(({text}) => text)).toEqual(['Có 12 thôn.', 'Tỷ lệ 66,67%, trong 120 hộ.'])
  expect(pageOf('ngan_sach')?.uses).toEqual([])
})

test('long tables go on for some pages, and the rest is in the file', () => {
  const long = tableOf({so: {type: 'integer', cells: Array.from({length: shownRows + 1}, (_, index) => index / 2)}})
  const pages = datasetPages({...emptyBook, tables: new Map([['a', long]])}, new Map(), siteText('vi'))
  expect(pages).toHaveLength(shownRows / pageSize)
  expect(pages[1]?.address).toBe('so-lieu/a/trang-2/')
  expect(pages[1]?.table?.rows[0]).toMatchObject({anchor: `hang-${pageSize + 1}`, cells: ['100,0']})
  expect(pages[0]?.hidden).toContain('2.000 hàng đầu trong 2.001 hàng')
  expect(pages.map(({pages: links}) => links.find(({current}) => current)?.number)).toEqual(
    pages.map((_, index) => index + 1)
  )
})

const figures = (...cells: Cell[]): Column => ({type: 'integer', unit: 'vụ', cells})

test('a chart is drawn where one can be read: names or years that do not repeat, figures of one unit', () => {
  const years: Column = {type: 'year', cells: [2024, 2025]}
  expect(datasetChart(tableOf({nam: years, vu: figures(1, 2), an: figures(1, 2)}))?.caption).toBe('vu; an theo nam')
  const mixed = tableOf({nam: years, vu: figures(1, 2), dat: {type: 'number', unit: 'ha', cells: [1, 2]}})
  expect(datasetChart(mixed)?.caption).toBe('vu theo nam')
  expect(datasetChart(tableOf({ten: {type: 'string', cells: ['A', 'B']}, vu: figures(1, 2)}))?.svg).toContain('<svg')
})

test.each<[string, Record<string, Column>]>([
  ['names repeat', {ten: {type: 'string', cells: ['A', 'A']}, vu: figures(1, 2)}],
  ['a year repeats', {nam: {type: 'year', cells: [2024, 2024]}, vu: figures(1, 2)}],
  ['a name is missing', {ten: {type: 'string', cells: ['A', undefined]}, vu: figures(1, 2)}],
  ['there are no figures', {ten: {type: 'string', cells: ['A', 'B']}}],
  [
    'there are no figures but empty ones',
    {ten: {type: 'string', cells: ['A', 'B']}, vu: figures(undefined, undefined)}
  ],
  ['there is one row', {ten: {type: 'string', cells: ['A']}, vu: figures(1)}],
  [
    'there are too many names',
    {ten: {type: 'string', cells: Array.from({length: 41}, (_, i) => `T${i}`)}, vu: figures(...Array(41).fill(1))}
  ]
])('no chart where %s', (_, columns) => {
  expect(datasetChart(tableOf(columns))).toBeUndefined()
})
