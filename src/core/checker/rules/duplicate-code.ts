import {codeKey} from '../../register/code-key.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META014',
  name: 'duplicate-code',
  severity: 'warning',
  basis: 'NĐ 30/2020, Phụ lục VI (trùng số, ký hiệu, cơ quan); HD 05-HD/VPTW, số văn bản',
  check({document, filesByCode}, report) {
    const key = codeKey(document)
    const others = (key === undefined ? [] : (filesByCode.get(key) ?? [])).filter(file => file !== document.file)
    if (others.length > 0)
      report({
        place: document.placeOf(['codeNumber']),
        actual: String(document.front.codeNumber),
        words: {others: others.join(', ')}
      })
  },
  message: {
    vi: 'Số “{actual}” đã cấp cho {others}',
    en: 'The number “{actual}” was given to {others} already'
  },
  hint: {
    vi: 'Cấp số khác cho một trong các văn bản; trong một năm (Nhà nước) hay một nhiệm kỳ (Đảng) mỗi số chỉ dùng một lần cho một loại.',
    en: 'Give one of the papers another number; within a year (State) or a term (Party) a number serves one paper of a type.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\norgan: dang-uy-xa\ncodeNumber: 12\nissuedDate: 2026-06-15\n---\nA.'],
    bad: [
      [
        {
          situation: {
            vi: 'Hai văn bản cùng số, ký hiệu, cơ quan và năm.',
            en: 'Two papers of one number, symbol, organ and year.'
          },
          text: '---\ntype: bao-cao\norgan: dang-uy-xa\ncodeNumber: 12\nissuedDate: 2026-06-15\n---\nA.',
          filesByCode: new Map([['dang-uy-xa 12 BC/ĐU 2026', ['content/example.mdx', 'content/other.mdx']]])
        },
        '4:13-4:15 12'
      ]
    ]
  }
})
