import {expect, test} from 'vitest'
import {wholeTable} from '../data/cells.ts'
import {defaultRounding} from '../data/rounding.ts'
import type {Cell, Table, TableField} from '../data/table.ts'
import {readChartData, sharesOf} from './read-chart-data.ts'

const fields: TableField[] = [
  {name: 'nam', title: 'Năm', type: 'year'},
  {name: 'loai', title: 'Loại', type: 'string'},
  {name: 'vu', title: 'Số vụ', type: 'integer'}
]
const [year, kind, cases] = fields as [TableField, TableField, TableField]

const table: Table = {
  name: 'vu_viec',
  file: 'data/vu-viec.csv',
  schemaFile: 'data/vu-viec.schema.yaml',
  title: 'Vụ việc',
  fields,
  rowCount: 4,
  columns: new Map<string, Cell[]>([
    ['nam', [2026, 2025, 2025, 2026]],
    ['loai', ['Mua bán', 'Mua bán', 'Tàng trữ', 'Tàng trữ']],
    ['vu', [3, 4, 5, undefined]]
  ]),
  primaryKey: []
}
const whole = wholeTable(table)

test('rows of one year are added up, years come in their order', () => {
  const data = readChartData({of: whole, x: year, y: [cases], sort: []})
  expect(data.categories).toEqual(['2025', '2026'])
  expect(data.positions).toEqual([2025, 2026])
  expect(data.series).toEqual([{name: 'Số vụ', values: [9, 3]}])
})

test('series may stand in rows; a missing one is no figure', () => {
  const {series} = readChartData({of: whole, x: year, y: [cases], by: kind, sort: []})
  expect(series).toEqual([
    {name: 'Mua bán', values: [4, 3]},
    {name: 'Tàng trữ', values: [5, undefined]}
  ])
})

test('an order of the author takes the years out of theirs', () => {
  const data = readChartData({of: whole, x: year, y: [cases], sort: [{field: cases, descending: true}]})
  expect(data.positions).toBeUndefined()
  expect(data.categories).toEqual(['2025', '2026'])
})

test('shares of one series are parts of all, of several series parts of each category; both make 100', () => {
  const one = sharesOf(readChartData({of: whole, x: year, y: [cases], sort: []}), defaultRounding)
  expect(one).toMatchObject({percent: true, decimals: 2, series: [{values: [75, 25]}]})
  const several = sharesOf(readChartData({of: whole, x: year, y: [cases], by: kind, sort: []}), defaultRounding)
  expect(several.series.map(({values}) => values)).toEqual([
    [44.44, 100],
    [55.56, 0]
  ])
})
