import {defineRule} from '../rule.ts'
import {searchText} from '../text-spans.ts'

export default defineRule({
  code: 'NOTE001',
  name: 'undefined-note',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'vanthu, chú thích cuối trang',
  check({document}, report) {
    for (const {match, located} of searchText(document, /\[\^([^\]\s]+)\]/g)) {
      // `\[^1]` is plain text.
      const isEscaped = document.text[located.offset - 1] === '\\'
      if (located.verbatim && !isEscaped) report({place: located.place, actual: match[0], expected: `${match[0]}: …`})
    }
  },
  message: {
    vi: 'Chú thích “{actual}” chưa có nội dung, cần một dòng “{expected}”',
    en: 'The note “{actual}” has no text, expected a line “{expected}”'
  },
  hint: {
    vi: 'Viết nội dung chú thích ở một dòng riêng, hoặc xoá dấu gọi; muốn in nguyên chữ thì viết “\\[^1]”.',
    en: 'Write the text of the note on a line of its own, or remove the call; to print it as text write “\\[^1]”.'
  },
  examples: {
    ok: ['A.[^1]\n\n[^1]: B.', 'A \\[^1].'],
    bad: [['A.[^1] B.[^2]\n\n[^1]: C.', '1:10-1:14 [^2] → [^2]: …']]
  }
})
