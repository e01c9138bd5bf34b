import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('foreign-key', {
  code: 'DATA006',
  name: 'foreign-key',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); Frictionless Table Schema',
  message: {
    vi: 'Hàng {row}, cột “{column}”: “{actual}” không có trong {target}',
    en: 'Row {row}, column “{column}”: “{actual}” is not in {target}'
  },
  hint: {
    vi: 'Sửa giá trị cho giống bảng kia, hoặc thêm hàng vào bảng kia trước.',
    en: 'Write the value as the other table has it, or add the row there first.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Bảng ma tuý nhắc tới thôn mà bảng dân số không có.',
            en: 'A table names a village that the table of villages lacks.'
          },
          text: '',
          faults: [
            {
              kind: 'foreign-key',
              file: 'data/ma-tuy.csv',
              place: {line: 4, column: 1, endLine: 4, endColumn: 9},
              actual: 'Đồi Chèe',
              words: {row: '3', column: 'thon', target: 'data/dan-so.csv'}
            }
          ]
        },
        '4:1-4:9 Đồi Chèe'
      ]
    ]
  }
})
