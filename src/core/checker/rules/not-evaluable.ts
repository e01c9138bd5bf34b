import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const reasons: Partial<Record<string, Message>> = {
  'zero-division': {vi: 'phép chia cho 0', en: 'it divides by 0'},
  'text-in-arithmetic': {vi: 'chữ trong phép tính', en: 'it calculates with text'},
  'not-finite': {vi: 'kết quả quá lớn', en: 'its result is too large'}
}

export default defineFaultRule('not-evaluable', {
  code: 'MDX009',
  name: 'not-evaluable',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  explain: ({words}) => ({reason: reasons[words?.what ?? '']}),
  message: {
    vi: 'Công thức “{actual}” không tính được[: {reason}]',
    en: 'The formula “{actual}” has no value[: {reason}]'
  },
  hint: {
    vi: 'Xem lại số liệu trong data/ và phép tính.',
    en: 'Look at the facts in data/ and at the calculation.'
  },
  examples: {
    ok: ['{dia_ban.thon / 4}'],
    bad: [
      ['{dia_ban.thon / dia_ban.thon_trong}', '1:1-1:36 dia_ban.thon / dia_ban.thon_trong'],
      ['{dia_ban.ten * 2}', '1:1-1:18 dia_ban.ten * 2']
    ]
  }
})
