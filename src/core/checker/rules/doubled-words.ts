import {wordFindings} from '../printed-words.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'PRINT005',
  name: 'doubled-words',
  severity: 'error',
  basis: 'vanthu, cổng kiểm tra đủ chữ của bản in',
  needs: 'print',
  check({printed}, report) {
    for (const finding of wordFindings(printed?.doubled ?? [])) report(finding)
  },
  message: {
    vi: 'Bản in lặp chữ “{actual}”[ (trang {page})]',
    en: 'The print doubled “{actual}”[ (page {page})]'
  },
  hint: {
    vi: 'Văn bản này không có PDF; chia nhỏ bảng, chú thích hoặc đoạn rất dài gần chỗ được chỉ rồi in lại.',
    en: 'The paper gets no PDF; split a table, a note or a very long paragraph near the place, and print again.'
  },
  examples: {
    ok: [{situation: {vi: 'Bản in đủ chữ.', en: 'A print with every word.'}, text: 'A.', printed: {}}],
    bad: [
      [
        {
          situation: {vi: 'Một dòng in hai lần.', en: 'A line was printed twice.'},
          text: 'A.\n\nB C D.',
          printed: {doubled: [{word: 'B', page: 2, line: 3}, {word: 'C', page: 2, line: 3}, {word: 'E'}]}
        },
        '3:1-3:1 B C',
        '1:1-1:1 E'
      ]
    ]
  }
})
