import {compute, inUnit} from '../language/arithmetic.ts'
import {defineFunction} from '../language/function.ts'
import {number} from '../language/parameters.ts'
import {andThen, type FormulaResult, found} from '../language/result.ts'
import {two} from '../language/signature.ts'
import {percent} from '../percent.ts'
import type {NumberValue} from '../value.ts'

export default defineFunction({
  name: 'share',
  title: {vi: 'Tỷ lệ phần trăm', en: 'Share'},
  description: {
    vi: 'Một phần chiếm bao nhiêu phần trăm của tổng số; hai số phải cùng loại đơn vị.',
    en: 'How many percent of a whole a part is; the two must have units of one kind.'
  },
  gives: 'number',
  signature: two(number('part'), number('whole'), shareOf),
  examples: [
    {formula: 'share(dia_ban.khong_ma_tuy, dia_ban.thon)', text: '66,67%'},
    {formula: 'share(where(thon, ten == "Pá Hin").dan_so, sum(thon.dan_so), {decimals: 1})', text: '23,6%'}
  ]
})

// --- internal ---

function shareOf(part: NumberValue, whole: NumberValue): FormulaResult {
  return andThen(inUnit(part, whole.unit), value =>
    andThen(compute('/', {...part, value, unit: undefined}, {...whole, unit: undefined}), ratio =>
      found({...ratio, value: ratio.value * 100, unit: percent, kind: 'share'})
    )
  )
}
