import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {wholeTable} from '../data/cells.ts'
import {exampleBook} from '../data/example-book.ts'
import {defaultRounding} from '../data/rounding.ts'
import type {Table, TableField} from '../data/table.ts'
import {parseNumber} from '../vietnamese/numbers.ts'
import {isAdditive} from './field-sense.ts'
import {type TablePlan, type TableView, viewTable} from './table-view.ts'

const thon = exampleBook.tables.get('thon')!
const field = (name: string) => thon.fields.find(each => each.name === name)!

function view(plan: Partial<TablePlan>, table: Table = thon): TableView {
  const fields = plan.fields ?? table.fields
  const none = {sort: [], added: new Set(fields.filter(isAdditive)), total: false, subtotal: false, numbered: false}
  return viewTable({of: wholeTable(table), ...none, ...plan, fields}, defaultRounding)
}

function cells({lines}: TableView): string[] {
  return lines.map(({cells, label}) => [...(label ? [label] : []), ...cells].join('|'))
}

describe('a table of data', () => {
  it('has titles with units, figures with equal decimals, years without dots', () => {
    const {columns, lines} = view({})
    expect(columns.map(({title}) => title)).toEqual([
      'Thôn',
      'Dân số (người)',
      'Diện tích (ha)',
      'Hộ nghèo (hộ)',
      'Năm lập'
    ])
    expect(lines[0]?.cells).toEqual(['Pá Hin', '1.284', '920,5', '8', '1978'])
    expect(lines[1]?.cells).toEqual(['Đồi Chè', '958', '1.105,0', '21', '1964'])
  })

  it('is in Vietnamese order by words, in either direction by figures, empty cells last', () => {
    const names = (key: string, descending: boolean) =>
      view({fields: [field('ten')], sort: [{field: field(key), descending}]}).lines.map(line => line.cells[0])
    expect(names('ten', false)).toEqual(['Đồi Chè', 'Khe Vầu', 'Pá Hin', 'Suối Con'])
    expect(names('ho_ngheo', false)).toEqual(['Khe Vầu', 'Pá Hin', 'Đồi Chè', 'Suối Con'])
    expect(names('ho_ngheo', true)).toEqual(['Đồi Chè', 'Pá Hin', 'Khe Vầu', 'Suối Con'])
  })

  it('adds up what can be added; years and empty cells stay out of it', () => {
    expect(cells(view({total: true})).at(-1)).toBe('Tổng cộng||5.430|4.417,9|34|')
  })

  it('names the rest where only some rows are shown', () => {
    const fields = [field('ten'), field('dan_so')]
    expect(cells(view({fields, total: true, limit: 3})).slice(-2)).toEqual(['Còn lại (1)||1.454', 'Tổng cộng||5.430'])
  })

  it('says a unit once that all figures have', () => {
    const people = {...field('ho_ngheo'), unit: field('dan_so').unit}
    const {unit, columns} = view({fields: [field('ten'), field('dan_so'), people]})
    expect([unit, ...columns.map(({title}) => title)]).toEqual(['người', 'Thôn', 'Dân số', 'Hộ nghèo'])
  })

  it('counts the rows of each group and gives its sums', () => {
    const grouped = {...thon, columns: new Map([...thon.columns, ['nam', [1, 2, 1, 2]]])}
    const lines = cells(
      view({fields: [field('ten'), field('dan_so')], groupBy: field('nam'), subtotal: true, numbered: true}, grouped)
    )
    expect(lines).toEqual([
      '1|I||3.018',
      '1|Pá Hin|1.284',
      '2|Suối Con|1.734',
      '2|II||2.412',
      '1|Đồi Chè|958',
      '2|Khe Vầu|1.454'
    ])
  })
})

const figures: TableField[] = [{name: 'so', title: 'Số', type: 'number'}]

function tableOf(values: number[]): Table {
  return {...thon, fields: figures, rowCount: values.length, columns: new Map([['so', values]])}
}

function columnSum({lines}: TableView, column: number): [sum: number, total: number] {
  const numbers = lines.map(line =>
    Math.round(parseNumber((line.label ? line.cells[column] : line.cells[column])!)! * 100)
  )
  return [numbers.slice(0, -1).reduce((sum, value) => sum + value, 0), numbers.at(-1)!]
}

const amounts = fc.array(fc.double({min: 0.01, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 30})

test('whatever the figures are, rounded parts add up to the total that is shown, and shares to 100', () => {
  fc.assert(
    fc.property(amounts, values => {
      const shown = view({fields: figures, share: figures[0]!, total: true, decimals: 2}, tableOf(values))
      const [sum, total] = columnSum(shown, 0)
      expect(sum).toBe(total)
      expect(columnSum(shown, 1)).toEqual([10_000, 10_000])
    })
  )
})
