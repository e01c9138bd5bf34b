import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('too-complex', {
  code: 'FILE004',
  name: 'too-complex',
  severity: 'error',
  basis: 'vanthu, tệp văn bản',
  message: {
    vi: '[Khối bắt đầu ở đây quá “{expected}” dòng và dấu: “{block}”][Đến đây tệp có quá nhiều khối dày đặc dấu: “{blocks}”][Tệp quá “{expected}” dòng: “{lines}”][Tệp quá “{expected}” chú thích, trích dẫn và tiêu đề gạch dưới: “{returns}”]',
    en: '[The block that begins here has more than “{expected}” lines and marks: “{block}”][Up to here the file has too many blocks full of marks: “{blocks}”][The file has more than “{expected}” lines: “{lines}”][The file has more than “{expected}” notes, quotations and underlined headings: “{returns}”]'
  },
  hint: {
    vi: 'Tách khối bằng dòng trống, chia bảng lớn thành nhiều bảng hay phụ lục; văn bản này không được đọc tiếp.',
    en: 'Separate the block by empty lines, split large tables or appendices; the paper was not read further.'
  },
  examples: {
    ok: ['| A |\n|---|\n| 1 |\n| 2 |'],
    bad: [
      [
        {
          situation: {vi: 'Một đoạn có mười nghìn dấu “*”.', en: 'A paragraph with ten thousand “*”.'},
          text: '',
          faults: [
            {
              kind: 'too-complex',
              place: {line: 7, column: 1, endLine: 7, endColumn: 1},
              actual: '10201',
              expected: '5000',
              words: {block: '10201'}
            }
          ]
        },
        '7:1-7:1 10201 → 5000'
      ]
    ]
  }
})
