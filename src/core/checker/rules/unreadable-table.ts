import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const problems: Partial<Record<string, Message>> = {
  quotes: {
    vi: 'một dấu ngoặc kép không đóng lại, hoặc có chữ sau dấu đóng',
    en: 'a quote is not closed, or letters follow the closing one'
  },
  empty: {vi: 'tệp trống, không có đầu bảng', en: 'it is empty and has no head'},
  json: {vi: 'cần một danh sách các mục con: [{"ten": "…"}, …]', en: 'expected a list of objects: [{"ten": "…"}, …]'},
  zip: {vi: 'tệp không phải .xlsx', en: 'the file is no .xlsx'},
  xlsx: {vi: 'tệp .xlsx bị hỏng, hoặc có ô lỗi như #REF!', en: 'the .xlsx is damaged, or holds errors such as #REF!'},
  unpacked: {vi: 'tệp .xlsx giải nén ra quá lớn', en: 'the .xlsx is far too large when unpacked'},
  area: {vi: 'trang tính có ô nằm quá xa', en: 'the sheet has cells too far out'},
  sheet: {vi: 'không có trang tính', en: 'there is no sheet'}
}

export default defineFaultRule('unreadable-table', {
  code: 'DATA009',
  name: 'unreadable-table',
  severity: 'error',
  basis: 'vanthu, bảng số liệu (data/); RFC 4180, RFC 8259, ECMA-376',
  explain: ({words}) => ({problem: problems[words?.problem ?? '']}),
  message: {
    vi: 'Không đọc được bảng: {problem}[ “{actual}”]',
    en: 'The table cannot be read: {problem}[ “{actual}”]'
  },
  hint: {
    vi: 'Mở tệp bằng chương trình bảng tính rồi lưu lại thành .csv (UTF-8) hoặc .xlsx; không đổi đuôi tệp bằng tay.',
    en: 'Open the file in a spreadsheet program and save it again as .csv (UTF-8) or .xlsx; do not change a file’s ending by hand.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Một dấu ngoặc kép trong tệp .csv không đóng lại.',
            en: 'A quote in a .csv file is not closed.'
          },
          text: '',
          faults: [
            {
              kind: 'unreadable-table',
              file: 'data/dan-so.csv',
              place: {line: 3, column: 1, endLine: 3, endColumn: 2},
              words: {problem: 'quotes'}
            }
          ]
        },
        '3:1-3:2'
      ],
      [
        {
          situation: {vi: 'Lược đồ nêu trang tính không có.', en: 'The schema names a sheet that is not there.'},
          text: '',
          faults: [
            {
              kind: 'unreadable-table',
              file: 'data/dan-so.xlsx',
              place: {line: 1, column: 1, endLine: 1, endColumn: 1},
              actual: 'Dân số',
              words: {problem: 'sheet'}
            }
          ]
        },
        '1:1-1:1 Dân số'
      ]
    ]
  }
})
