import {numberInWords} from '../../vietnamese/number-words.ts'
import {clean} from '../decimal.ts'
import {defineFunction} from '../language/function.ts'
import {number} from '../language/parameters.ts'
import {type FormulaResult, failed, found} from '../language/result.ts'
import {type FunctionCall, one} from '../language/signature.ts'
import type {NumberValue} from '../value.ts'

export default defineFunction({
  name: 'words',
  title: {vi: 'Số bằng chữ', en: 'Number in words'},
  description: {
    vi: 'Số nguyên không âm bằng chữ; tiền thì đổi ra đồng và có chữ “đồng” ở sau.',
    en: 'A whole number that is not negative in words; money is told in đồng, with that word after it.'
  },
  gives: 'text',
  options: {
    capital: {type: 'flag', title: {vi: 'viết hoa chữ đầu', en: 'with a capital letter'}},
    unit: {
      type: 'flag',
      title: {vi: 'viết kèm đơn vị, cả khi không phải tiền', en: 'with the unit after it, also where it is not money'}
    }
  },
  signature: one(number('number'), inWords),
  examples: [
    {formula: 'words(dia_ban.khong_ma_tuy)', text: 'tám'},
    {
      formula: 'words(ngan_sach.thu, {capital: true})',
      text: 'Hai mươi sáu triệu ba trăm bảy mươi mốt nghìn đồng'
    }
  ]
})

// --- internal ---

function inWords(given: NumberValue, call: FunctionCall): FormulaResult {
  const money = inDong(given)
  const value = clean(money ?? given.value)
  if (!Number.isSafeInteger(value) || value < 0)
    return failed({
      kind: 'wrong-argument',
      of: call.of,
      parameter: 'number',
      actual: String(value),
      expected: 'natural'
    })
  const unit = money === undefined ? (call.options.get('unit') === true ? given.unit?.text : undefined) : 'đồng'
  const text = unit === undefined ? numberInWords(value) : `${numberInWords(value)} ${unit}`
  const capital = call.options.get('capital') === true
  return found({
    type: 'text',
    value: capital ? text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) : text,
    origins: given.origins
  })
}

/** An amount of money in đồng; nothing where the number is no money. */
function inDong({value, unit}: NumberValue): number | undefined {
  const [power, ...others] = Object.entries(unit?.powers ?? {})
  const isMoney = power?.[0] === 'đồng' && power[1] === 1 && others.length === 0
  return isMoney && unit ? value * unit.factor : undefined
}
