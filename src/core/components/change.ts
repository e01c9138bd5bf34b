import {z} from 'zod'
import type {DataBook} from '../data/book.ts'
import {roundDecimal} from '../data/decimal.ts'
import {displayValue} from '../data/display.ts'
import {compute, inUnit} from '../data/language/arithmetic.ts'
import {percent} from '../data/percent.ts'
import type {NumberValue} from '../data/value.ts'
import {field, line} from '../model/field.ts'
import {valueElement} from '../official/bound-value.ts'
import {numberValue} from './attribute-values.ts'
import {unfit} from './columns.ts'
import {defineComponent} from './component.ts'

const attributes = z.strictObject({
  from: field('Số trước', 'Số của kỳ trước, ví dụ {ma_tuy.vu_2025}.', numberValue),
  to: field('Số sau', 'Số của kỳ này.', numberValue),
  by: field(
    'Cách tính',
    'percent: theo phần trăm; amount: theo số lượng; both: cả hai.',
    z.enum(['percent', 'amount', 'both'])
  ).default('percent'),
  than: field('So với', 'Kỳ được so; than="" thì không ghi.', z.union([line, z.literal('')])).default('cùng kỳ')
})

/** A change in words: `tăng 5,2% so với cùng kỳ`, `giảm 03 vụ`, `không đổi`; percentages differ by points. */
export const change = defineComponent({
  name: 'Change',
  title: {vi: 'Tăng, giảm', en: 'Change'},
  description: {
    vi: 'Số sau tăng hay giảm so với số trước, viết thành lời; không đổi thì nói không đổi.',
    en: 'A rise or a fall in words; where nothing changed it says so.'
  },
  example: 'Số vụ vi phạm <Change from={an_ninh.vu_2025} to={an_ninh.vu_2026} by="both" />.',
  place: 'inline',
  attributes,
  problems({from, to}) {
    return inUnit(to, from.unit).ok
      ? []
      : [{attribute: 'to', actual: `${from.unit?.text} – ${to.unit?.text}`, why: unfit('units-differ')}]
  },
  render({from, to, by, than}, {book, written}) {
    const amount = compute('-', to, from)
    if (!amount.ok) return []
    const compared = than ? ` so với ${than}` : ''
    // For who asks: the words are not its value alone.
    const formula = `${written('to')} - ${bracketed(written('from'))}`
    if (amount.value.value === 0)
      return [valueElement('không đổi', amount.value, undefined, formula), {type: 'text', value: compared}]
    const words = `${amount.value.value > 0 ? 'tăng' : 'giảm'} ${sizeOf(from, amount.value, by, book)}`
    return [valueElement(words, amount.value, undefined, formula), {type: 'text', value: compared}]
  }
})

// --- internal ---

type By = z.output<typeof attributes>['by']

/** What is taken off as one thing: a name or a number as it stands. */
function bracketed(formula = ''): string {
  return /^[\p{L}\p{N}_.]+$/u.test(formula) ? formula : `(${formula})`
}

/** From nothing there is no percentage, nor where it would be written as 0: then the amount speaks. */
function sizeOf(from: NumberValue, amount: NumberValue, by: By, book: DataBook): string {
  const size = {...amount, value: Math.abs(amount.value), computed: true, form: {unit: true}}
  const written = displayValue(size, book)
  const ratio = from.unit?.relative || from.value === 0 ? undefined : Math.abs(amount.value / from.value) * 100
  if (by === 'amount' || ratio === undefined) return written
  if (roundDecimal(ratio, book.rounding.shareDecimals, book.rounding.mode) === 0) return written
  const rate = displayValue({...size, value: ratio, unit: percent, kind: 'share', form: undefined}, book)
  return by === 'both' ? `${written} (${rate})` : rate
}
