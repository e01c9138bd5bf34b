import {placeOf} from '../../markdown/fault.ts'
import {notesOf} from '../notes.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'NOTE004',
  name: 'duplicate-note',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'vanthu, chú thích cuối trang',
  check({document}, report) {
    const lines = new Map<string, number>()
    for (const {identifier, label, position} of notesOf(document).definitions) {
      const {line, column} = placeOf({position})
      const earlier = lines.get(identifier)
      const actual = `[^${label ?? identifier}]`
      const place = {line, column, endLine: line, endColumn: column + actual.length}
      if (earlier === undefined) lines.set(identifier, line)
      else report({place, actual, words: {line: String(earlier)}})
    }
  },
  message: {
    vi: 'Chú thích “{actual}” đã có ở dòng {line}, nên không được in',
    en: 'The note “{actual}” stands at line {line} already, so it is not printed'
  },
  hint: {
    vi: 'Đặt tên khác cho chú thích này và cho dấu gọi của nó.',
    en: 'Give this note and its call another name.'
  },
  examples: {
    ok: ['A.[^1] B.[^2]\n\n[^1]: C.\n\n[^2]: D.'],
    bad: [['A.[^1] B.[^1]\n\n[^1]: C.\n\n[^1]: D.', '5:1-5:5 [^1]']]
  }
})
