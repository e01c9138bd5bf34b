import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-key', {
  code: 'META003',
  name: 'unknown-key',
  severity: 'error',
  basis: 'vanthu front matter; NĐ 30/2020, PL VI',
  message: {
    vi: 'Không có trường “{actual}”[, có phải “{expected}”?]',
    en: 'Unknown field “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Sửa tên trường, hoặc xoá dòng này; các trường có trong README và trong gợi ý của trình soạn thảo.',
    en: 'Correct the name or remove the line; the README and the editor list the fields.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\nsubject: A\n---\nB.'],
    bad: [['---\ntype: bao-cao\nsubjct: A\n---\nB.', '3:1-3:7 subjct → subject']]
  }
})
