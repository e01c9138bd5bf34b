import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('foreign-expression', {
  code: 'MDX007',
  name: 'foreign-expression',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  message: {
    vi: '“{actual}” không phải công thức, cần tên số liệu, số, các phép + - * / và các hàm như sum, share',
    en: '“{actual}” is no formula, expected names of data, numbers, + - * / and functions such as sum, share'
  },
  hint: {
    vi: 'Viết lại bằng số liệu trong data/, ví dụ “{dia_ban.thon}”; muốn in dấu ngoặc thì viết “\\{”.',
    en: 'Write it with facts of data/, e.g. “{dia_ban.thon}”; to print a brace write “\\{”.'
  },
  examples: {
    ok: ['Có {dia_ban.thon * 2} thôn.'],
    bad: [
      ['Hôm nay {new Date()}.', '1:9-1:21 new Date()'],
      ['<Signature fullName={new Ten()} />', '1:12-1:32 new Ten()']
    ]
  }
})
