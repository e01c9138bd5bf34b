import {defineFaultRule} from '../fault-rule.ts'
import {wantedWords} from '../wanted-words.ts'

export default defineFaultRule('bad-cell', {
  code: 'DATA002',
  name: 'bad-cell',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); Frictionless Table Schema',
  explain: ({expected}) => ({wanted: wantedWords(expected)}),
  message: {
    vi: 'Hàng {row}, cột “{column}”[: “{actual}” không đúng][, cần “{wanted}”]',
    en: 'Row {row}, column “{column}”[: unexpected “{actual}”][, expected “{wanted}”]'
  },
  hint: {
    vi: 'Sửa ô này trong bảng; số viết 17.239 hoặc 35,08, ngày viết 2026-06-15 hoặc 15/6/2026. Ô sai được đọc là ô trống.',
    en: 'Correct the cell; numbers are written 17.239 or 35,08, days 2026-06-15 or 15/6/2026. Until then it is read as empty.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Trong data/dan-so.csv, số hộ của một thôn là “35 hộ”.',
            en: 'In data/dan-so.csv the number of households is “35 hộ”.'
          },
          text: '',
          faults: [
            {
              kind: 'bad-cell',
              file: 'data/dan-so.csv',
              place: {line: 3, column: 9, endLine: 3, endColumn: 14},
              actual: '35 hộ',
              expected: 'int',
              words: {row: '2', column: 'so_ho'}
            }
          ]
        },
        '3:9-3:14 35 hộ → int'
      ],
      [
        {
          situation: {vi: 'Một ô bắt buộc bị bỏ trống.', en: 'A required cell is empty.'},
          text: '',
          faults: [
            {
              kind: 'bad-cell',
              file: 'data/dan-so.csv',
              place: {line: 4, column: 9, endLine: 4, endColumn: 9},
              expected: 'value',
              words: {row: '3', column: 'so_ho'}
            }
          ]
        },
        '4:9-4:9 → value'
      ],
      [
        {
          situation: {vi: 'Tên dài hơn mức lược đồ cho phép.', en: 'A name is longer than the schema allows.'},
          text: '',
          faults: [
            {
              kind: 'bad-cell',
              file: 'data/dan-so.csv',
              place: {line: 5, column: 1, endLine: 5, endColumn: 8},
              actual: 'Đồi Chè',
              expected: 'length ≤ 5',
              words: {row: '4', column: 'ten'}
            }
          ]
        },
        '5:1-5:8 Đồi Chè → length ≤ 5'
      ]
    ]
  }
})
