import {placeOf} from '../../markdown/fault.ts'
import {notesOf} from '../notes.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'NOTE003',
  name: 'nested-note',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'vanthu, chú thích cuối trang',
  check({document}, report) {
    for (const {node, insideNote} of notesOf(document).calls)
      if (insideNote) report({place: placeOf(node), actual: `[^${node.label ?? node.identifier}]`})
  },
  message: {
    vi: 'Dấu gọi “{actual}” nằm trong một chú thích khác',
    en: 'The call “{actual}” stands inside another note'
  },
  hint: {
    vi: 'Gộp hai chú thích, hoặc chuyển dấu gọi vào nội dung văn bản.',
    en: 'Join the two notes, or move the call into the running text.'
  },
  examples: {
    ok: ['A.[^1] B.[^2]\n\n[^1]: C.\n\n[^2]: D.'],
    bad: [['A.[^1]\n\n[^1]: B.[^2]\n\n[^2]: C.', '3:9-3:13 [^2]']]
  }
})
