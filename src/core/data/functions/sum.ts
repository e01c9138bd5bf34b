import {sumOf} from '../decimal.ts'
import {computed} from '../language/arithmetic.ts'
import {defineFunction} from '../language/function.ts'
import {series} from '../language/parameters.ts'
import {andThen} from '../language/result.ts'
import {joinSeries} from '../language/series.ts'
import {several} from '../language/signature.ts'

export default defineFunction({
  name: 'sum',
  title: {vi: 'Tổng', en: 'Sum'},
  description: {
    vi: 'Cộng các số, hoặc mọi ô của một cột; ô trống bỏ qua. Các đơn vị phải cùng loại, kết quả theo đơn vị đầu tiên.',
    en: 'Adds numbers, or all cells of a column; empty cells are passed over. The units must agree; the result has the first.'
  },
  gives: 'number',
  signature: several(series('value'), all =>
    andThen(joinSeries(all), ({values, ...rest}) => computed(sumOf(values), rest))
  ),
  examples: [
    {formula: 'sum(thon.dan_so)', text: '5.430'},
    {formula: 'sum(where(thon, dan_so < 1300).dan_so, {unit: true})', text: '2.242 người'},
    {formula: 'sum(dia_ban.che, dia_ban.rung, {unit: true})', text: '1.292 ha'}
  ]
})
