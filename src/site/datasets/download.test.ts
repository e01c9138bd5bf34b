import Papa from 'papaparse'
import {expect, test} from 'vitest'
import {csvText, datasetCsv, datasetJson} from './download.ts'
import {exampleBook} from './example-book.ts'

const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1), {skipEmptyLines: true}).data

test('a table comes whole, with its mark, numbers as numbers and empty cells empty', () => {
  const csv = datasetCsv('thon', exampleBook)
  expect(csv.startsWith('\uFEFFten,dan_so,dien_tich,ho_ngheo,nam\r\n')).toBe(true)
  expect(rowsOf(csv).slice(1)).toEqual([
    ['Pá Hin', '1284', '920.5', '8', '1978'],
    ['Đồi Chè', '958', '1105', '21', '1964'],
    ['Suối Con', '1734', '1080.4', '', '2003'],
    ['Khe Vầu', '1454', '1312', '5', '1981']
  ])
})

test('facts come with unit, day and source; derived ones with formula and value', () => {
  const rows = rowsOf(datasetCsv('dia_ban', exampleBook))
  expect(rows[0]).toEqual(['name', 'title', 'value', 'unit', 'kind', 'formula', 'asOf', 'source', 'note'])
  expect(rows.find(([name]) => name === 'khong_ma_tuy')).toEqual(
    ['khong_ma_tuy', '', '8', 'thôn', 'count', '', '2026-05-31', 'Công an xã', ''].map(String)
  )
  const derived = rows.find(([name]) => name === 'ty_le')
  expect(Number(derived?.[2])).toBeCloseTo(66.6667, 3)
  expect(derived?.slice(3, 6)).toEqual(['%', 'share', 'share(dia_ban.khong_ma_tuy, dia_ban.thon)'])
})

test.each(['=1+1', '+84 200', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n+1'])(
  'no spreadsheet runs %j, whose words stay as they are',
  text => {
    const [[cell] = []] = Papa.parse<string[]>(csvText([[text]]).slice(1), {newline: '\r\n'}).data
    expect(cell).toBe(`'${text}`)
  }
)

test('signs of the format are quoted, negative numbers are numbers, and other words stay as they are', () => {
  const cells = ['a,b', 'nói "có"', 'hai\ndòng', 'a=b', 'Tổ - 1', '1.284']
  const csv = csvText([[...cells, -5, 0.1, 1e-7, true, undefined]])
  const [row = []] = Papa.parse<string[]>(csv.slice(1), {newline: '\r\n'}).data
  expect(row).toEqual([...cells, '-5', '0.1', '1e-7', 'true', ''])
})

test('JSON has the types and all that is known', () => {
  expect(JSON.parse(datasetJson('thon', exampleBook))).toMatchObject({
    name: 'thon',
    title: 'Các thôn của xã',
    source: 'Công an xã',
    asOf: '2025-12-31',
    fields: [{name: 'ten'}, {name: 'dan_so', type: 'integer', unit: 'người'}, {}, {}, {}],
    rows: [{ten: 'Pá Hin', dan_so: 1284}, {}, {ten: 'Suối Con', dien_tich: 1080.4}, {}]
  })
  expect(JSON.parse(datasetJson('an_ninh', exampleBook)).facts[0]).toEqual({
    name: 'vu_2025',
    value: 19,
    unit: 'vụ',
    kind: 'count'
  })
})
