import {defineFaultRule} from '../fault-rule.ts'
import {wantedWords} from '../wanted-words.ts'

export default defineFaultRule('data-file', {
  code: 'DATA001',
  name: 'data-file',
  severity: 'error',
  basis: 'vanthu, tệp dữ liệu (data/)',
  explain: ({expected}) => ({wanted: wantedWords(expected)}),
  message: {
    vi: 'Mục[ “{field}”] không đúng[: “{actual}”][, cần “{wanted}”]',
    en: 'Wrong entry[ “{field}”][: “{actual}”][, expected “{wanted}”]'
  },
  hint: {
    vi: 'Sửa mục này trong tệp dữ liệu; các mục khác vẫn được dùng.',
    en: 'Correct this entry of the data file; the other entries are still used.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      [
        {
          situation: {
            vi: 'Trong data/organs.yaml, cơ quan “dang-uy-xa” có “level: xa”.',
            en: 'In data/organs.yaml the organ “dang-uy-xa” has “level: xa”.'
          },
          text: '',
          faults: [
            {
              kind: 'data-file',
              file: 'data/organs.yaml',
              place: {line: 5, column: 10, endLine: 5, endColumn: 12},
              actual: 'xa',
              expected: 'commune',
              words: {field: 'dang-uy-xa.level'}
            }
          ]
        },
        '5:10-5:12 xa → commune'
      ]
    ]
  }
})
