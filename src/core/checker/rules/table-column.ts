import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const problems: Partial<Record<string, Message>> = {
  missing: {vi: 'thiếu một cột', en: 'a column is missing'},
  unknown: {vi: 'cột không có trong lược đồ', en: 'a column that the schema does not have'},
  repeated: {vi: 'cột đã có ở trước', en: 'a column stands twice'},
  unnamed: {vi: 'cột không có tên', en: 'a column without a name'}
}

export default defineFaultRule('table-column', {
  code: 'DATA003',
  name: 'table-column',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); Frictionless Table Schema',
  explain: ({words}) => ({problem: problems[words?.problem ?? '']}),
  message: {
    vi: 'Đầu bảng: {problem}[ “{actual}”][, cần “{expected}”]',
    en: 'Head of the table: {problem}[ “{actual}”][, expected “{expected}”]'
  },
  hint: {
    vi: 'Ghi ở hàng đầu đúng tên (hoặc title) của các cột trong lược đồ, mỗi cột một lần; hoặc sửa “fields” của lược đồ.',
    en: 'Write the names (or titles) of the schema in the first row, each once; or correct the “fields” of the schema.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {vi: 'Đầu bảng ghi “so ho” thay cho “so_ho”.', en: 'The head says “so ho” for “so_ho”.'},
          text: '',
          faults: [
            {
              kind: 'table-column',
              file: 'data/dan-so.csv',
              place: {line: 1, column: 5, endLine: 1, endColumn: 10},
              actual: 'so ho',
              expected: 'so_ho',
              words: {problem: 'unknown'}
            }
          ]
        },
        '1:5-1:10 so ho → so_ho'
      ],
      [
        {
          situation: {vi: 'Bảng không có cột mà lược đồ nêu.', en: 'The table lacks a column of the schema.'},
          text: '',
          faults: [
            {
              kind: 'table-column',
              file: 'data/dan-so.csv',
              place: {line: 1, column: 1, endLine: 1, endColumn: 4},
              expected: 'so_ho',
              words: {problem: 'missing'}
            }
          ]
        },
        '1:1-1:4 → so_ho'
      ]
    ]
  }
})
