import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('formula-cycle', {
  code: 'MDX015',
  name: 'formula-cycle',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  message: {
    vi: 'Công thức quay lại chính nó: {actual}',
    en: 'The formula leads back to itself: {actual}'
  },
  hint: {
    vi: 'Ghi giá trị cho một trong các số liệu này trong data/, thay cho công thức.',
    en: 'Give one of these facts a value in data/ in place of its formula.'
  },
  examples: {
    ok: ['{dia_ban.ty_le}'],
    bad: [
      [
        {
          situation: {
            vi: 'Trong data/thon.facts.yaml, “tong” là “thon.ngheo + thon.khac” và “khac” là “thon.tong - thon.ngheo”.',
            en: 'In data/thon.facts.yaml “tong” is “thon.ngheo + thon.khac” and “khac” is “thon.tong - thon.ngheo”.'
          },
          text: 'A.',
          faults: [
            {
              kind: 'formula-cycle',
              file: 'data/thon.facts.yaml',
              place: {line: 2, column: 1, endLine: 2, endColumn: 5},
              actual: 'thon.khac → thon.tong → thon.khac'
            }
          ]
        },
        '2:1-2:5 thon.khac → thon.tong → thon.khac'
      ]
    ]
  }
})
