import {kindSlips} from '../label-kinds.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'BODY001',
  name: 'label-kind',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 6 (nội dung); HD 05-HD/VPTW, II.I.6',
  check({document}, report) {
    for (const {block, expected, against} of document.sections.flatMap(kindSlips))
      report({
        place: block.place,
        actual: block.label.text,
        expected,
        // How the parts of a Party report are numbered below each other is custom [P].
        severity: against === 'parent' && document.system === 'party' ? 'warning' : undefined
      })
  },
  message: {
    vi: 'Số mục “{actual}” không cùng kiểu với các mục cùng cấp hoặc không hợp với mục trên, cần “{expected}”',
    en: 'Section label “{actual}” is not of the kind of its siblings or does not fit below its parent, expected “{expected}”'
  },
  hint: {
    vi: 'Đánh lại số theo các mục cùng cấp, hoặc đổi số dấu “#” ở đầu dòng cho đúng cấp.',
    en: 'Number it like its siblings, or change the count of “#” to the right level.'
  },
  examples: {
    ok: [
      '## I. A\n\n### 1. B\n\n#### 1.1. C\n\n##### a) D\n\n## II. E',
      '## Chương I\n\n### Điều 1. A\n\n## Chương II\n\n### Điều 2. B'
    ],
    bad: [
      ['## I. A\n\n## 2. B', '3:4-3:6 2. → II.'],
      ['## I. A\n\n### 1. B\n\n### b) C', '5:5-5:7 b) → 2.'],
      ['## 1. A\n\n### I. B', '3:5-3:7 I. → 1.1.']
    ]
  }
})
