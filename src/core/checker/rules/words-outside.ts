import {wordFindings} from '../printed-words.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'PRINT006',
  name: 'words-outside',
  severity: 'error',
  basis: 'vanthu, cổng kiểm tra đủ chữ của bản in',
  needs: 'print',
  check({printed}, report) {
    for (const finding of wordFindings(printed?.outside ?? [])) report(finding)
  },
  message: {
    vi: 'Chữ “{actual}” nằm ngoài vùng in[ (trang {page})]',
    en: 'The words “{actual}” stand outside the text area[ (page {page})]'
  },
  hint: {
    vi: 'Chia nhỏ từ hoặc ô bảng quá rộng; bảng rộng thì đặt trong <Appendix orientation="landscape">.',
    en: 'Split the word or the cell that is too wide; put a wide table into <Appendix orientation="landscape">.'
  },
  examples: {
    ok: [{situation: {vi: 'Bản in đủ chữ.', en: 'A print with every word.'}, text: 'A.', printed: {}}],
    bad: [
      [
        {
          situation: {vi: 'Một cột bảng rộng hơn trang.', en: 'A column wider than the page.'},
          text: 'A.\n\nB C D.',
          printed: {outside: [{word: 'B', page: 2, line: 3}, {word: 'C', page: 2, line: 3}, {word: 'E'}]}
        },
        '3:1-3:1 B C',
        '1:1-1:1 E'
      ]
    ]
  }
})
