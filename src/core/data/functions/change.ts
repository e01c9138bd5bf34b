import {compute, inUnit} from '../language/arithmetic.ts'
import {defineFunction} from '../language/function.ts'
import {number} from '../language/parameters.ts'
import {andThen, type FormulaResult, found} from '../language/result.ts'
import {two} from '../language/signature.ts'
import {mergeOrigins} from '../origins.ts'
import {percent} from '../percent.ts'
import type {NumberValue} from '../value.ts'

export default defineFunction({
  name: 'change',
  title: {vi: 'So với cùng kỳ', en: 'Change'},
  description: {
    vi: 'Số sau tăng hay giảm bao nhiêu phần trăm so với số trước; giảm thì có dấu trừ, trừ khi ghi {absolute: true}. Với hai tỷ lệ là hiệu tính bằng điểm %.',
    en: 'By how many percent the later number is above or below the earlier one; a fall has a minus sign unless {absolute: true} is given. Of two percentages it is the difference in percentage points.'
  },
  gives: 'number',
  options: {
    absolute: {type: 'flag', title: {vi: 'bỏ dấu trừ: “giảm 10,53%”', en: 'without the minus sign: “down 10,53%”'}}
  },
  signature: two(number('earlier'), number('later'), (earlier, later, call) =>
    andThen(changeOf(earlier, later), value =>
      found(call.options.get('absolute') === true ? withoutSign(value) : value)
    )
  ),
  examples: [
    {formula: 'change(an_ninh.vu_2025, an_ninh.vu_2026)', text: '-10,53%'},
    {formula: 'change(an_ninh.vu_2025, an_ninh.vu_2026, {absolute: true})', text: '10,53%'}
  ]
})

// --- internal ---

function changeOf(earlier: NumberValue, later: NumberValue): FormulaResult<NumberValue> {
  if (earlier.unit?.relative && later.unit?.relative) return compute('-', later, earlier)
  return andThen(inUnit(later, earlier.unit), value => {
    const base = {...earlier, unit: undefined, kind: undefined}
    const rise = {...later, value: value - earlier.value, unit: undefined, kind: undefined}
    return andThen(compute('/', rise, {...base, value: Math.abs(base.value)}), ratio =>
      found({
        ...ratio,
        value: ratio.value * 100,
        origins: mergeOrigins(earlier.origins, later.origins),
        unit: percent,
        kind: 'share'
      })
    )
  })
}

function withoutSign(value: NumberValue): NumberValue {
  return {...value, value: Math.abs(value.value)}
}
