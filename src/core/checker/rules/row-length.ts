import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('row-length', {
  code: 'DATA004',
  name: 'row-length',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); Frictionless Table Schema',
  message: {
    vi: 'Hàng {row} có “{actual}” ô, cần “{expected}” ô như đầu bảng',
    en: 'Row {row} has “{actual}” cells, expected “{expected}” as in the head'
  },
  hint: {
    vi: 'Thêm hoặc bỏ dấu phân cách; chữ có dấu phẩy và số như 35,08 đặt trong dấu ngoặc kép, hoặc dùng dấu “;” để phân cách.',
    en: 'Add or remove separators; put text with commas and numbers such as 35,08 in double quotes, or separate cells by “;”.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Trong tệp phân cách bằng dấu phẩy có số 35,08 không đặt trong ngoặc kép.',
            en: 'In a file with commas between cells, 35,08 stands without quotes.'
          },
          text: '',
          faults: [
            {
              kind: 'row-length',
              file: 'data/dan-so.csv',
              place: {line: 2, column: 12, endLine: 2, endColumn: 14},
              actual: '4',
              expected: '3',
              words: {row: '1'}
            }
          ]
        },
        '2:12-2:14 4 → 3'
      ]
    ]
  }
})
