import {defineFunction} from '../language/function.ts'
import {number} from '../language/parameters.ts'
import {found} from '../language/result.ts'
import {one} from '../language/signature.ts'

export default defineFunction({
  name: 'format',
  title: {vi: 'Cách viết', en: 'Form'},
  description: {
    vi: 'Cùng số ấy, viết theo các tuỳ chọn trong dấu ngoặc nhọn; giá trị không đổi.',
    en: 'The same number, written by the options in braces; its value does not change.'
  },
  gives: 'number',
  signature: one(number('number'), found),
  examples: [
    {formula: 'format(ngan_sach.thu, {unit: true})', text: '26.371.000 đồng'},
    {formula: 'format(8, {pad: 2})', text: '08'},
    {formula: 'format(dia_ban.nang_suat, {decimals: 2, unit: true})', text: '7,40 tấn/ha'}
  ]
})
