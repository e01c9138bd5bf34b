import type {Message} from '../../diagnostic.ts'
import {linePlace} from '../printed.ts'
import {defineRule} from '../rule.ts'

const kinds: Partial<Record<string, Message>> = {
  row: {vi: 'Hàng của bảng', en: 'The table row'},
  note: {vi: 'Chú thích', en: 'The note'},
  block: {vi: 'Khối', en: 'The block'}
}

export default defineRule({
  code: 'PRINT007',
  name: 'oversize-block',
  severity: 'error',
  basis: 'vanthu, giới hạn của bản in',
  needs: 'print',
  check({printed}, report) {
    for (const {kind, line, text} of printed?.oversize ?? [])
      report({place: linePlace(line), actual: text, words: {kind}})
  },
  explain: ({words}) => ({kind: kinds[words?.kind ?? '']}),
  message: {
    vi: '{kind} “{actual}” dài hơn một trang, cần ngắn hơn',
    en: '{kind} “{actual}” is taller than a page, expected shorter'
  },
  hint: {
    vi: 'Tách hàng thành nhiều hàng, hoặc chuyển phần dài của chú thích vào nội dung hay phụ lục.',
    en: 'Split the row, or move the long part of the note into the text or an appendix.'
  },
  examples: {
    ok: [{situation: {vi: 'Các hàng đều ngắn.', en: 'All rows are short.'}, text: 'A.', printed: {}}],
    bad: [
      [
        {
          situation: {vi: 'Chú thích dài 1.900 chữ.', en: 'A note of 1,900 words.'},
          text: 'A.[^1]\n\n[^1]: Theo kết quả …',
          printed: {oversize: [{kind: 'note', line: 3, text: 'Theo kết quả'}]}
        },
        '3:1-3:1 Theo kết quả'
      ]
    ]
  }
})
