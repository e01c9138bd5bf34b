import fc from 'fast-check'
import {expect, test} from 'vitest'
import {columnWidths} from './column-widths.ts'

/** Columns of a table that is given row by row. */
function columnsOf(rows: string[][]): string[][] {
  return rows[0]!.map((_, index) => rows.map(row => row[index]!))
}

test('a column of numbers is narrow, a column of sentences is wide', () => {
  const [number, name, duty] = columnWidths(
    columnsOf([
      ['TT', 'Thôn', 'Nhiệm vụ'],
      ['1', 'Nà Sương', 'Kiểm tra toàn bộ hộ trong vùng nguy cơ sạt lở'],
      ['21', 'Co Lim', 'Trực ban']
    ])
  )
  expect(number).toBeLessThan(name!)
  expect(name).toBeLessThan(duty!)
})

test('widths are positive and add up to 100', () => {
  const cell = fc.stringMatching(/^[a-z ]{0,40}$/)
  fc.assert(
    fc.property(
      fc
        .integer({min: 1, max: 10})
        .chain(columns =>
          fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {minLength: 2, maxLength: 6})
        ),
      rows => {
        const widths = columnWidths(columnsOf(rows))
        expect(widths.every(width => width > 0)).toBe(true)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0)
      }
    )
  )
})
