import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const reasons: Partial<Record<string, Message>> = {
  'zero-division': {vi: 'phép chia cho 0', en: 'it divides by 0'},
  'text-in-arithmetic': {vi: 'chữ trong phép tính', en: 'it calculates with text'},
  'not-finite': {vi: 'kết quả quá lớn', en: 'its result is too large'},
  'too-deep': {vi: 'quá nhiều ngoặc lồng nhau', en: 'too many brackets within brackets'},
  'too-much-work': {vi: 'quá nhiều phép tính', en: 'it takes too many steps'},
  'no-row': {vi: 'không có dòng nào thoả điều kiện', en: 'no row meets the condition'},
  'several-cells': {
    vi: 'cần một ô mà có cả bảng hay nhiều dòng; lọc bằng “where” hoặc dùng “sum”, “count”',
    en: 'a table or several rows stand where one cell is needed; pick it with “where”, or use “sum” or “count”'
  },
  'empty-cell': {vi: 'ô này trống', en: 'the cell is empty'},
  'derived-fact': {
    vi: 'công thức của số liệu này trong data/ không tính được',
    en: 'the formula of this fact in data/ has no value'
  }
}

export default defineFaultRule('not-evaluable', {
  code: 'MDX009',
  name: 'not-evaluable',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  explain: ({words}) => ({reason: reasons[words?.what ?? '']}),
  message: {
    vi: 'Công thức “{actual}” không tính được[: {reason}][ (“{name}”)]',
    en: 'The formula “{actual}” has no value[: {reason}][ (“{name}”)]'
  },
  hint: {
    vi: 'Xem lại số liệu trong data/ và phép tính.',
    en: 'Look at the facts in data/ and at the calculation.'
  },
  examples: {
    ok: ['{dia_ban.thon / 4}'],
    bad: [
      ['{dia_ban.thon / dia_ban.thon_trong}', '1:1-1:36 dia_ban.thon / dia_ban.thon_trong'],
      ['{dia_ban.ten * 2}', '1:1-1:18 dia_ban.ten * 2'],
      ['{where(thon, ten == "Pá Hìn").dan_so}', '1:1-1:38 where(thon, ten == "Pá Hìn").dan_so'],
      ['Có {thon.dan_so} người.', '1:4-1:17 thon.dan_so']
    ]
  }
})
