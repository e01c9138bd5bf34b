import {isCalendarDay, longDate, parseShortDate, shortDate} from '../../vietnamese/dates.ts'
import {defineFunction} from '../language/function.ts'
import {scalar, wrong} from '../language/parameters.ts'
import {type FormulaResult, found} from '../language/result.ts'
import {type FunctionCall, one} from '../language/signature.ts'
import type {Scalar} from '../value.ts'

export default defineFunction({
  name: 'date',
  title: {vi: 'Ngày', en: 'Date'},
  description: {
    vi: 'Một ngày viết theo lối hành chính. Cho một ngày, hoặc một số liệu: khi đó là ngày mà số liệu ấy đúng (asOf), ngày mới nhất nếu có nhiều.',
    en: 'A day as papers write it. Given a day, or a figure: then it is the day on which that figure held (asOf), the latest where there are several.'
  },
  gives: 'date',
  options: {
    form: {
      type: 'choice',
      choices: ['short', 'long', 'month', 'year'],
      title: {
        vi: 'short: 15/6/2026; long: ngày 15 tháng 6 năm 2026; month: 6/2026; year: 2026',
        en: 'short: 15/6/2026; long: ngày 15 tháng 6 năm 2026; month: 6/2026; year: 2026'
      }
    }
  },
  signature: one(scalar('day'), (value, call) => {
    const day = dayOf(value)
    return day === undefined ? wrong(call, 'day', value, 'date') : written(day, value, call)
  }),
  examples: [
    {formula: 'date("2026-06-05")', text: '05/6/2026'},
    {formula: 'date(dia_ban.khong_ma_tuy, {form: "long"})', text: 'ngày 31 tháng 5 năm 2026'}
  ]
})

// --- internal ---

function dayOf({type, value, origins}: Scalar): string | undefined {
  if (type === 'date') return value
  if (type === 'text' && origins.length === 0) return isCalendarDay(value) ? value : parseShortDate(value)
  return origins
    .flatMap(({asOf}) => asOf ?? [])
    .toSorted()
    .at(-1)
}

function written(day: string, {origins}: Scalar, {options}: FunctionCall): FormulaResult {
  switch (options.get('form')) {
    case 'long':
      return found({type: 'text', value: longDate(day), origins})
    case 'month':
      return found({type: 'text', value: shortDate(day).slice('15/'.length), origins})
    case 'year':
      return found({type: 'text', value: day.slice(0, 'YYYY'.length), origins})
    default:
      return found({type: 'date', value: day, origins})
  }
}
