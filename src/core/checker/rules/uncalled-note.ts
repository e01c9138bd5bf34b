import {placeOf} from '../../markdown/fault.ts'
import {notesOf} from '../notes.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'NOTE002',
  name: 'uncalled-note',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'vanthu, chú thích cuối trang',
  check({document}, report) {
    const {definitions, calls} = notesOf(document)
    const called = new Set(calls.map(({node}) => node.identifier))
    for (const definition of definitions)
      if (!called.has(definition.identifier)) {
        const {line, column} = placeOf(definition)
        const actual = `[^${definition.label ?? definition.identifier}]`
        report({place: {line, column, endLine: line, endColumn: column + actual.length}, actual})
      }
  },
  message: {
    vi: 'Chú thích “{actual}” không được gọi ở đâu, nên không được in',
    en: 'The note “{actual}” is called nowhere, so it is not printed'
  },
  hint: {
    vi: 'Đặt dấu gọi “{actual}” vào chỗ cần chú thích, hoặc xoá chú thích.',
    en: 'Put the call “{actual}” where the note belongs, or remove the note.'
  },
  examples: {
    ok: ['A.[^1]\n\n[^1]: B.'],
    bad: [['A.\n\n[^1]: B.', '3:1-3:5 [^1]']]
  }
})
