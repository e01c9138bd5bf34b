import {filterRows} from '../language/filter-rows.ts'
import {defineFunction} from '../language/function.ts'
import {condition, table} from '../language/parameters.ts'
import {andThen, found} from '../language/result.ts'
import {two} from '../language/signature.ts'
import {whereName} from '../language/syntax.ts'

export default defineFunction({
  name: whereName,
  title: {vi: 'Lọc dòng', en: 'Rows where'},
  description: {
    vi: 'Các dòng của một bảng thoả điều kiện; trong điều kiện, tên cột viết trần. Còn đúng một dòng thì “.tên_cột” là ô của dòng ấy. So sánh bằng == != < <= > >=, nối bằng && (và), || (hoặc), ! (không).',
    en: 'The rows of a table that meet a condition; inside it, fields are bare names. Where exactly one row is left, “.field” is its cell. Compare with == != < <= > >=, join with && (and), || (or), ! (not).'
  },
  gives: 'table',
  signature: two(table('table'), condition('condition'), (value, test, call) =>
    andThen(filterRows(test, value.table, value.rows, call), rows => found({...value, rows}))
  ),
  examples: [
    {formula: 'where(thon, ten == "Pá Hin").dan_so', text: '1.284'},
    {formula: 'where(thon, dan_so >= 1000 && ho_ngheo < 10).count', text: '02'},
    {formula: 'where(thon, dan_so / dien_tich > 1.5).ten', text: 'Suối Con'}
  ]
})
