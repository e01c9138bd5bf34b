import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('front-matter-missing', {
  code: 'META002',
  name: 'front-matter-missing',
  severity: 'error',
  basis: 'vanthu, phần mở đầu; NĐ 30/2020, PL VI',
  message: {
    vi: 'Tệp không có phần mở đầu, cần “---” ở dòng đầu tiên',
    en: 'The file has no front matter, expected “---” on its first line'
  },
  hint: {
    vi: 'Thêm ở đầu tệp hai dòng “---”, giữa hai dòng ghi “type: …” và các trường khác; “vanthu new” làm sẵn một mẫu.',
    en: 'Begin the file with two lines “---” and “type: …” between them; "vanthu new" makes a scaffold.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.'],
    bad: [
      [
        {
          situation: {vi: 'Tệp chỉ có nội dung.', en: 'A file with a body only.'},
          text: '',
          faults: [{kind: 'front-matter-missing', place: {line: 1, column: 1, endLine: 1, endColumn: 10}}]
        },
        '1:1-1:10'
      ]
    ]
  }
})
