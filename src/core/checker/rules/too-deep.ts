import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('too-deep', {
  code: 'FILE003',
  name: 'too-deep',
  severity: 'error',
  basis: 'vanthu, tệp văn bản',
  message: {
    vi: 'Danh sách, trích dẫn hoặc dấu ngoặc lồng nhau quá sâu, cần nhiều nhất “{expected}” lớp',
    en: 'Lists, quotations or brackets are nested too deep, expected at most “{expected}” levels'
  },
  hint: {
    vi: 'Bỏ bớt các lớp lồng nhau; một văn bản hành chính hiếm khi cần quá bốn lớp.',
    en: 'Remove levels; an official paper seldom needs more than four.'
  },
  examples: {
    ok: ['- a\n  - b\n    - c'],
    bad: [[`${'> '.repeat(41)}A`, '1:1-1:1 → 40']]
  }
})
