import {roundDecimal} from '../decimal.ts'
import {computed} from '../language/arithmetic.ts'
import {defineFunction} from '../language/function.ts'
import {number, wholeNumber} from '../language/parameters.ts'
import {andThen, found} from '../language/result.ts'
import {oneOrTwo} from '../language/signature.ts'

export default defineFunction({
  name: 'round',
  title: {vi: 'Làm tròn', en: 'Round'},
  description: {
    vi: 'Làm tròn tới số chữ số thập phân đã cho (không ghi là 0; số âm là tới hàng chục, hàng trăm …), theo quy tắc làm tròn của kho văn bản. Số tròn ấy được dùng tiếp trong phép tính.',
    en: 'Rounds to the given number of decimals (0 where none is given; below 0 to tens, hundreds …), by the rounding rule of the workspace. Calculations go on with the rounded number.'
  },
  gives: 'number',
  signature: oneOrTwo(number('number'), wholeNumber('decimals', -12, 10), (value, decimals = 0, {book}) =>
    andThen(computed(roundDecimal(value.value, decimals, book.rounding.mode), value), rounded =>
      found({...rounded, form: {decimals: Math.max(decimals, 0)}})
    )
  ),
  examples: [
    {formula: 'round(dia_ban.nang_suat, 1)', text: '7,4'},
    {formula: 'round(ngan_sach.thu, -6, {unit: true})', text: '26.000.000 đồng'}
  ]
})
