import {rightKindBlocks} from '../label-kinds.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'BODY002',
  name: 'label-sequence',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 6 (nội dung); HD 05-HD/VPTW, II.I.6',
  check({document}, report) {
    for (const {label, place, expected, duplicateOf} of document.sections.flatMap(rightKindBlocks))
      if (expected !== undefined && duplicateOf === undefined) report({place, actual: label.text, expected})
  },
  message: {
    vi: 'Số mục “{actual}” không liền mạch, cần “{expected}”',
    en: 'Section label “{actual}” is out of sequence, expected “{expected}”'
  },
  hint: {
    vi: 'Đánh lại số, hoặc xoá số gõ tay để vanthu tự đánh số.',
    en: 'Renumber, or remove the typed labels and let vanthu number the sections.'
  },
  examples: {
    ok: [
      '## I. A\n\n### 1. B\n\n### 2. C\n\n## II. D\n\n### 1. E',
      '## A\n\n## B',
      '1\\. A.\n\n2\\. B.',
      '## I. A\n\n## 2. B'
    ],
    bad: [
      ['## I. A\n\n## III. C', '3:4-3:8 III. → II.'],
      ['## I. A\n\n1\\. B.\n\n3\\. C.', '5:1-5:3 3. → 2.'],
      ['## I. A\n\n### 1. B\n\n#### 2.1. C', '5:6-5:10 2.1. → 1.1.']
    ]
  }
})
