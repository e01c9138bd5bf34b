import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const problems: Partial<Record<string, Message>> = {
  schema: {vi: 'chưa có lược đồ', en: 'has no schema'},
  table: {vi: 'không có bảng số liệu', en: 'has no table'}
}

const remedies: Partial<Record<string, Message>> = {
  schema: {
    vi: 'Ghi tên (name) và loại (type) của từng cột dưới “fields” trong tệp',
    en: 'Write name and type of every column under “fields” in the file'
  },
  table: {
    vi: 'Xoá lược đồ, hoặc đặt bảng cùng tên (.csv, .json hoặc .xlsx) bên cạnh:',
    en: 'Remove the schema, or put the table of this name (.csv, .json or .xlsx) beside it:'
  }
}

export default defineFaultRule('unpaired-table', {
  code: 'DATA008',
  name: 'unpaired-table',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); Frictionless Table Schema',
  explain: ({words}) => ({problem: problems[words?.problem ?? ''], next: remedies[words?.problem ?? '']}),
  message: {
    vi: '“{actual}” {problem}, cần “{expected}”',
    en: '“{actual}” {problem}, expected “{expected}”'
  },
  hint: {
    vi: '{next} {expected}[; các cột: {columns}]',
    en: '{next} {expected}[; columns: {columns}]'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Có data/dan-so.csv mà không có data/dan-so.schema.yaml.',
            en: 'There is data/dan-so.csv and no data/dan-so.schema.yaml.'
          },
          text: '',
          faults: [
            {
              kind: 'unpaired-table',
              file: 'data/dan-so.csv',
              place: {line: 1, column: 1, endLine: 1, endColumn: 1},
              actual: 'data/dan-so.csv',
              expected: 'data/dan-so.schema.yaml',
              words: {problem: 'schema', columns: 'ten, so_ho'}
            }
          ]
        },
        '1:1-1:1 data/dan-so.csv → data/dan-so.schema.yaml'
      ],
      [
        {
          situation: {vi: 'Có lược đồ mà không có bảng.', en: 'There is a schema and no table.'},
          text: '',
          faults: [
            {
              kind: 'unpaired-table',
              file: 'data/dan-so.schema.yaml',
              place: {line: 1, column: 1, endLine: 1, endColumn: 1},
              actual: 'data/dan-so.schema.yaml',
              expected: 'data/dan-so.csv',
              words: {problem: 'table'}
            }
          ]
        },
        '1:1-1:1 data/dan-so.schema.yaml → data/dan-so.csv'
      ]
    ]
  }
})
