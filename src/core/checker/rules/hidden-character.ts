import {codePointName, hiddenCharacters} from '../../markdown/hidden-characters.ts'
import {defineRule} from '../rule.ts'
import {sourceLines} from '../source-lines.ts'

/** A file that is full of them tells no more by the hundredth. */
const mostReported = 100

export default defineRule({
  code: 'FILE005',
  name: 'hidden-character',
  severity: 'error',
  basis: 'vanthu, tệp văn bản; NĐ 30/2020, Phụ lục I, I.2 (Unicode, TCVN 6909:2001)',
  check({document: {text, faults}}, report) {
    if (faults.some(({kind}) => kind === 'encoding')) return
    const lines = sourceLines(text)
    const all = Array.from(text.matchAll(new RegExp(hiddenCharacters, 'gu')))
    for (const {0: character, index} of all.slice(0, mostReported))
      report({
        place: lines.placeOf(index, index + character.length),
        actual: codePointName(character),
        fix: {place: lines.placeOf(index, index + character.length), text: ''}
      })
  },
  message: {
    vi: 'Chỗ này có ký tự ẩn “{actual}”, cần bỏ',
    en: 'There is a hidden character “{actual}” here, expected none'
  },
  hint: {
    vi: 'Chạy “vanthu check --fix” để xoá; ký tự ẩn làm chữ trên giấy khác chữ trong tệp, và làm hỏng việc tìm kiếm.',
    en: 'Run "vanthu check --fix" to remove it; hidden characters make the paper differ from the file, and break searching.'
  },
  examples: {
    ok: ['Đảng uỷ xã Suối Ngàn.'],
    bad: [
      ['A\u200BB.', '1:2-1:3 U+200B'],
      ['A.\n\n\u202EB.', '3:1-3:2 U+202E']
    ]
  }
})
