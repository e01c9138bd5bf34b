import {extremeOf} from '../language/extreme.ts'
import {defineFunction} from '../language/function.ts'
import {series} from '../language/parameters.ts'
import {several} from '../language/signature.ts'

export default defineFunction({
  name: 'min',
  title: {vi: 'Số nhỏ nhất', en: 'Smallest'},
  description: {
    vi: 'Số nhỏ nhất trong các số đã cho, hoặc trong một cột.',
    en: 'The smallest of the given numbers, or of a column.'
  },
  gives: 'number',
  signature: several(series('value'), all => extremeOf(all, (value, best) => value < best)),
  examples: [{formula: 'min(thon.dan_so)', text: '958'}]
})
