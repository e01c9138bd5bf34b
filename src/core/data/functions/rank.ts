import {scalarOf, wholeColumn} from '../cells.ts'
import {isSameNumber} from '../decimal.ts'
import {inUnit} from '../language/arithmetic.ts'
import {defineFunction} from '../language/function.ts'
import {column, wrong} from '../language/parameters.ts'
import {andThen, type FormulaResult, found} from '../language/result.ts'
import {seriesOf} from '../language/series.ts'
import {type FunctionCall, oneOrTwo} from '../language/signature.ts'
import type {ColumnValue} from '../value.ts'

export default defineFunction({
  name: 'rank',
  title: {vi: 'Thứ hạng', en: 'Rank'},
  description: {
    vi: 'Ô đứng thứ mấy trong cột của nó (hoặc trong các dòng cho ở sau), lớn nhất là 1; bằng nhau thì cùng hạng.',
    en: 'The place of a cell in its column (or among the rows given after it), the largest being 1; equal ones share a place.'
  },
  gives: 'number',
  options: {ascending: {type: 'flag', title: {vi: 'nhỏ nhất là 1', en: 'the smallest is 1'}}},
  signature: oneOrTwo(column('cell'), column('column'), (cell, all, call) =>
    rankOf(cell, all ?? wholeColumn(cell), call)
  ),
  examples: [
    {formula: 'rank(where(thon, ten == "Pá Hin").dan_so)', text: '3'},
    {formula: 'rank(where(thon, ten == "Pá Hin").dan_so, {ascending: true})', text: '2'}
  ]
})

// --- internal ---

function rankOf(cell: ColumnValue, all: ColumnValue, call: FunctionCall): FormulaResult {
  const among = seriesOf(all)
  if (!among) return wrong(call, 'column', {type: 'text'}, 'number')
  const ascending = call.options.get('ascending') === true
  return andThen(scalarOf(cell), value => {
    if (value.type !== 'number') return wrong(call, 'cell', value, 'number')
    return andThen(inUnit(value, among.unit), own => {
      const ahead = among.values.filter(other => !isSameNumber(other, own) && (ascending ? other < own : other > own))
      return found({type: 'number', value: ahead.length + 1, computed: true, origins: all.origins})
    })
  })
}
