import {rightKindBlocks} from '../label-kinds.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'BODY003',
  name: 'duplicate-label',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 6 (nội dung); HD 05-HD/VPTW, II.I.6',
  check({document}, report) {
    for (const {label, place, expected, duplicateOf} of document.sections.flatMap(rightKindBlocks))
      if (duplicateOf !== undefined) report({place, actual: label.text, expected, words: {line: String(duplicateOf)}})
  },
  message: {
    vi: 'Số mục “{actual}” đã dùng ở dòng {line}, cần “{expected}”',
    en: 'Section label “{actual}” stands at line {line} already, expected “{expected}”'
  },
  hint: {
    vi: 'Đánh lại số, hoặc xoá số gõ tay để vanthu tự đánh số.',
    en: 'Renumber, or remove the typed labels and let vanthu number the sections.'
  },
  examples: {
    ok: ['## I. A\n\n### 1. B\n\n## II. C\n\n### 1. D'],
    bad: [['## I. A\n\n### 1. B\n\n### 1. C', '5:5-5:7 1. → 2.']]
  }
})
