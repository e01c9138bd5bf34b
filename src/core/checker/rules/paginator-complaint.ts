import {linePlace} from '../printed.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'PRINT009',
  name: 'paginator-complaint',
  severity: 'error',
  basis: 'vanthu, cổng kiểm tra đủ chữ của bản in',
  needs: 'print',
  check({printed}, report) {
    for (const complaint of printed?.complaints ?? []) report({place: linePlace(), actual: complaint})
  },
  message: {
    vi: 'Bộ dàn trang báo “{actual}”',
    en: 'The paginator reports “{actual}”'
  },
  hint: {
    vi: 'Văn bản này không có PDF; chia nhỏ bảng hoặc chú thích dài rồi in lại, và báo cho người phát triển nếu lỗi còn.',
    en: 'The paper gets no PDF; split long tables or notes and print again, and tell the developers if it stays.'
  },
  examples: {
    ok: [{situation: {vi: 'Dàn trang êm xuôi.', en: 'A quiet run.'}, text: 'A.', printed: {}}],
    bad: [
      [
        {
          situation: {vi: 'Một trang được dàn hai lần.', en: 'A page was laid out twice.'},
          text: 'A.',
          printed: {complaints: ['Layout repeated']}
        },
        '1:1-1:1 Layout repeated'
      ]
    ]
  }
})
