import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('repeated-key', {
  code: 'DATA005',
  name: 'repeated-key',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); Frictionless Table Schema',
  message: {
    vi: 'Hàng {row}, cột “{column}”: “{actual}” đã có ở hàng {before}',
    en: 'Row {row}, column “{column}”: “{actual}” stands in row {before} already'
  },
  hint: {
    vi: 'Sửa giá trị, hoặc xoá hàng lặp; cột có “unique” và khoá chính (primaryKey) không được lặp.',
    en: 'Correct the value or remove the row; fields that are unique, and the primary key, do not repeat.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Hai hàng cùng tên thôn, mà tên là khoá chính.',
            en: 'Two rows have one name, and names are the primary key.'
          },
          text: '',
          faults: [
            {
              kind: 'repeated-key',
              file: 'data/dan-so.csv',
              place: {line: 5, column: 1, endLine: 5, endColumn: 8},
              actual: 'Đồi Chè',
              words: {row: '4', column: 'ten', before: '1'}
            }
          ]
        },
        '5:1-5:8 Đồi Chè'
      ]
    ]
  }
})
