import type {Message} from '../../diagnostic.ts'
import {wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'

const kinds: Record<string, Message> = {
  changes: {vi: 'thay đổi được theo dõi (track changes)', en: 'tracked changes'},
  comment: {vi: 'ghi chú bên lề (comment)', en: 'comments'},
  hidden: {vi: 'chữ ẩn', en: 'hidden text'}
}

export default defineFormRule({
  code: 'WORD021',
  name: 'word-left-over',
  severity: 'warning',
  basis: 'vanthu, tệp gửi đi không mang theo dấu vết soạn thảo',
  slips: ({word}) =>
    word.leftOvers.map(({kind, spot, count}) => ({
      spot,
      words: {kind, number: String(count)},
      fact: {clause: 'vanthu, tệp gửi đi không mang theo dấu vết soạn thảo', mark: 'T'}
    })),
  explain: ({words}) => ({kind: kinds[words?.kind ?? '']}),
  message: {vi: 'Tệp còn {number} {kind}', en: 'The file still holds {number} {kind}'},
  hint: {
    vi: 'Trong Word: Review → Accept hoặc Reject All Changes, xoá ghi chú, rồi mới trình ký và gửi.',
    en: 'In Word: Review → Accept or Reject All Changes, delete the comments, and only then submit and send.'
  },
  examples: {
    ok: [wordCase('Tệp sạch.', 'A clean file.', {})],
    bad: [
      [
        wordCase('Còn 4 thay đổi chưa chấp nhận.', 'Four changes not yet accepted.', {
          leftOvers: [{kind: 'changes', spot: {region: 'body', paragraph: 7}, count: 4}]
        }),
        '7:1-7:1'
      ]
    ]
  }
})
