import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('failed-check', {
  code: 'DATA007',
  name: 'failed-check',
  severity: 'error',
  basis: 'vanthu, phép kiểm của tệp số liệu (checks)',
  message: {
    vi: 'Số liệu không khớp: {message}; “{actual}” không đúng[: {left} {operator} {right}]',
    en: 'The figures do not agree: {message}; “{actual}” does not hold[: {left} {operator} {right}]'
  },
  hint: {
    vi: 'Đối chiếu hai vế với nguồn số liệu rồi sửa vế sai; điều kiện không còn đúng thì sửa mục “checks”.',
    en: 'Compare both sides with their source and correct the wrong one; where the condition itself is out of date, correct it under “checks”.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {vi: 'Tổng các phần là 20, tổng số ghi 21.', en: 'The parts add up to 20, the whole says 21.'},
          text: '',
          faults: [
            {
              kind: 'failed-check',
              file: 'data/thon.facts.yaml',
              place: {line: 6, column: 11, endLine: 6, endColumn: 38},
              actual: 'thon.a + thon.b == thon.tong',
              words: {message: 'Hai địa bàn cộng lại bằng tổng số thôn', left: '20', operator: '=', right: '21'}
            }
          ]
        },
        '6:11-6:38 thon.a + thon.b == thon.tong'
      ]
    ]
  }
})
