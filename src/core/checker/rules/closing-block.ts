import type {Message} from '../../diagnostic.ts'
import {linePlace} from '../printed.ts'
import {defineRule} from '../rule.ts'

const problems: Partial<Record<string, Message>> = {
  split: {vi: 'bị cắt làm hai trang', en: 'is split over two pages'},
  orphaned: {vi: 'đứng một mình, không có dòng nội dung nào ở trên', en: 'stands alone, without a line of text above'}
}

export default defineRule({
  code: 'PRINT002',
  name: 'closing-block',
  severity: 'warning',
  basis: 'Thông lệ trình bày; NĐ 30/2020 và HD 05-HD/VPTW không quy định',
  needs: 'print',
  check({printed}, report) {
    const closing = printed?.closing
    if (!closing) return
    const page = String(closing.page)
    const problem = closing.split ? 'split' : closing.page > 1 && closing.wordsAbove === 0 ? 'orphaned' : undefined
    if (problem) report({place: linePlace(), words: {page, problem}})
  },
  explain: ({words}) => ({problem: problems[words?.problem ?? '']}),
  message: {
    vi: 'Khối nơi nhận và chữ ký ở trang {page} {problem}, cần liền một khối dưới nội dung',
    en: 'The block of recipients and signature on page {page} {problem}, expected whole below some text'
  },
  hint: {
    vi: 'Rút gọn hoặc thêm vài dòng nội dung để khối này nằm cùng trang với đoạn cuối.',
    en: 'Shorten the text or add some lines, so that the block shares a page with the last paragraph.'
  },
  examples: {
    ok: [
      {
        situation: {vi: 'Chữ ký ở trang 2, dưới 40 chữ.', en: 'The signature on page 2, below 40 words.'},
        text: 'A.',
        printed: {closing: {page: 2, wordsAbove: 40, split: false}}
      }
    ],
    bad: [
      [
        {
          situation: {vi: 'Trang 3 chỉ có chữ ký.', en: 'Nothing but the signature on page 3.'},
          text: 'A.',
          printed: {closing: {page: 3, wordsAbove: 0, split: false}}
        },
        '1:1-1:1'
      ],
      [
        {
          situation: {vi: 'Nơi nhận dài quá, tràn sang trang 3.', en: 'The recipients run over to page 3.'},
          text: 'A.',
          printed: {closing: {page: 2, wordsAbove: 40, split: true}}
        },
        '1:1-1:1'
      ]
    ]
  }
})
