import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('more-faults', {
  code: 'DATA010',
  name: 'more-faults',
  severity: 'error',
  basis: 'vanthu, tệp dữ liệu (data/)',
  message: {
    vi: 'Còn “{actual}” lỗi nữa trong tệp này',
    en: 'There are “{actual}” more findings in this file'
  },
  hint: {
    vi: 'Sửa các lỗi đã nêu rồi kiểm tra lại; nhiều lỗi giống nhau thường do lược đồ, ví dụ sai loại của một cột.',
    en: 'Correct those that are shown and check again; many of one sort often come from the schema, such as a wrong type of a column.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {vi: 'Một tệp có 250 ô sai.', en: 'A file has 250 bad cells.'},
          text: '',
          faults: [
            {
              kind: 'more-faults',
              file: 'data/dan-so.csv',
              place: {line: 101, column: 1, endLine: 101, endColumn: 4},
              actual: '150'
            }
          ]
        },
        '101:1-101:4 150'
      ]
    ]
  }
})
