import type {Message} from '../../diagnostic.ts'
import {linePlace} from '../printed.ts'
import {defineRule} from '../rule.ts'

const limits: Partial<Record<string, Message>> = {
  pages: {vi: 'số trang', en: 'number of pages'},
  time: {vi: 'thời gian', en: 'time'}
}

export default defineRule({
  code: 'PRINT008',
  name: 'print-limit',
  severity: 'error',
  basis: 'vanthu, giới hạn của bản in',
  needs: 'print',
  check({printed}, report) {
    if (printed?.limit) report({place: linePlace(), words: {limit: printed.limit}})
  },
  explain: ({words}) => ({limit: limits[words?.limit ?? '']}),
  message: {
    vi: 'Việc in đã dừng vì vượt giới hạn {limit}',
    en: 'The print was stopped: it passed the limit of {limit}'
  },
  hint: {
    vi: 'Tách văn bản hoặc phụ lục thành nhiều phần rồi in lại.',
    en: 'Split the paper or its appendices, and print again.'
  },
  examples: {
    ok: [{situation: {vi: 'In xong trong giới hạn.', en: 'Printed within the limits.'}, text: 'A.', printed: {}}],
    bad: [
      [
        {
          situation: {vi: 'Bộ dàn trang không dừng.', en: 'The paginator does not end.'},
          text: 'A.',
          printed: {limit: 'time'}
        },
        '1:1-1:1'
      ]
    ]
  }
})
