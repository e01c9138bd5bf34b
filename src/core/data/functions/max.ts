import {extremeOf} from '../language/extreme.ts'
import {defineFunction} from '../language/function.ts'
import {series} from '../language/parameters.ts'
import {several} from '../language/signature.ts'

export default defineFunction({
  name: 'max',
  title: {vi: 'Số lớn nhất', en: 'Largest'},
  description: {
    vi: 'Số lớn nhất trong các số đã cho, hoặc trong một cột.',
    en: 'The largest of the given numbers, or of a column.'
  },
  gives: 'number',
  signature: several(series('value'), all => extremeOf(all, (value, best) => value > best)),
  examples: [
    {formula: 'max(thon.dan_so, {unit: true})', text: '1.734 người'},
    {formula: 'where(thon, dan_so == max(thon.dan_so)).ten', text: 'Suối Con'}
  ]
})
