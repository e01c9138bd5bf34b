import {archiveKey, readArchivedValues} from '../../audit/archive.ts'
import {auditedPaper} from '../../audit/audited-paper.ts'
import {mayAgree, statementsOf} from '../../audit/statements.ts'
import {emptyBook} from '../../data/book.ts'
import {defineRule} from '../rule.ts'

const otherPaper = {
  file: 'content/other.mdx',
  text: '---\norgan: dang-uy-xa\n---\nĐến ngày 31/12/2025, toàn xã có 324 hộ nghèo.'
}

export default defineRule({
  code: 'FIG012',
  name: 'figure-archive',
  severity: 'warning',
  basis: 'vanthu, kiểm tra số liệu: một chỉ tiêu, một ngày, một giá trị',
  check({document, archive}, report) {
    if (!archive || !/ngày \d/.test(document.text)) return
    for (const statement of auditedPaper(document).blocks.flatMap(statementsOf)) {
      const key = archiveKey(document.front.organ, statement)
      const others = (key === undefined ? [] : (archive().get(key) ?? [])).filter(({file}) => file !== document.file)
      const other = others.find(({figure}) => !mayAgree(figure, statement.figure))
      if (!other) continue
      const {block, figure, phrase} = statement
      const {place} = block.locate(figure.start, figure.tail)
      const actual = block.text.slice(figure.start, figure.tail)
      report({place, actual, expected: other.text, words: {phrase, file: other.file}})
    }
  },
  message: {
    vi: '{file} ghi {expected} cho “{phrase}” cùng ngày, ở đây ghi {actual}',
    en: '{file} gives {expected} for “{phrase}” on the same day, here it is {actual}'
  },
  hint: {
    vi: 'Đối chiếu nguồn số liệu; nên đưa số này vào data/ và gọi tên nó trong các văn bản.',
    en: 'Compare the sources; better keep the figure in data/ and name it in the papers.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\norgan: dang-uy-xa\nsubject: A\n---\nĐến ngày 31/12/2025, toàn xã có 342 hộ nghèo.'],
    bad: [
      [
        {
          situation: {
            vi: 'Một văn bản khác ghi 324 hộ nghèo cùng ngày.',
            en: 'Another paper gives 324 poor households on that day.'
          },
          text: '---\ntype: bao-cao\norgan: dang-uy-xa\nsubject: A\n---\nĐến ngày 31/12/2025, toàn xã có 342 hộ nghèo.',
          archive: () => new Map(readArchivedValues(otherPaper, emptyBook).map(([key, value]) => [key, [value]]))
        },
        '6:33-6:36 342 → 324'
      ]
    ]
  }
})
