import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('grouped-number', {
  code: 'DATA011',
  name: 'grouped-number',
  severity: 'warning',
  basis: 'vanthu, tệp dữ liệu (YAML 1.2)',
  message: {
    vi: '“{actual}” ở đây là số lẻ, có phải “{expected}”?',
    en: '“{actual}” is a decimal number here, did you mean “{expected}”?'
  },
  hint: {
    vi: 'Trong YAML dấu chấm là dấu thập phân: viết {expected}; nếu đúng là số lẻ thì viết kiểu Việt Nam trong ngoặc kép, ví dụ "17,239".',
    en: 'In YAML the dot is the decimal sign: write {expected}; where decimals are meant, write the Vietnamese form in quotes, such as "17,239".'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Trong tệp .facts.yaml số dân ghi “17.239”.',
            en: 'A .facts.yaml file gives the population as “17.239”.'
          },
          text: '',
          faults: [
            {
              kind: 'grouped-number',
              file: 'data/dan-so.facts.yaml',
              place: {line: 2, column: 12, endLine: 2, endColumn: 18},
              actual: '17.239',
              expected: '17239'
            }
          ]
        },
        '2:12-2:18 17.239 → 17239'
      ]
    ]
  }
})
