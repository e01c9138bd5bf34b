import {cellsOf} from '../cells.ts'
import {defineFunction} from '../language/function.ts'
import {rowCount} from '../language/names.ts'
import {rows} from '../language/parameters.ts'
import {found} from '../language/result.ts'
import {one} from '../language/signature.ts'

export default defineFunction({
  name: 'count',
  title: {vi: 'Đếm', en: 'Count'},
  description: {
    vi: 'Số dòng của một bảng, hoặc số ô không trống của một cột.',
    en: 'How many rows a table has, or how many cells of a column are not empty.'
  },
  gives: 'number',
  signature: one(rows('rows'), value => {
    if (value.type === 'table') return found(rowCount(value))
    const filled = cellsOf(value).filter(cell => cell !== undefined)
    return found({type: 'number', value: filled.length, kind: 'count', origins: value.origins})
  }),
  examples: [
    {formula: 'count(thon)', text: '04'},
    {formula: 'count(where(thon, ho_ngheo <= 10))', text: '02'}
  ]
})
