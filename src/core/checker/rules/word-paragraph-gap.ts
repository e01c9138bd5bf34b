import {sampleElement, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'
import {fitsFact, lawfulText, measureText, tolerance} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD016',
  name: 'word-paragraph-gap',
  severity: 'error',
  slips: ({document: {profile}, word}) =>
    word.elements.flatMap(({role, spot, gap}) => {
      const fact = profile.body.paragraphGap
      if (role !== 'text' || gap === undefined || fitsFact(gap, fact, tolerance.points)) return []
      return [{role, spot, actual: measureText(gap, 'pt'), expected: lawfulText(fact, 'pt'), fact}]
    }),
  message: {
    vi: 'Đoạn cách đoạn trên {actual}, cần {expected}[ ({more})]',
    en: 'The gap above the paragraph is {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Trong Word: Paragraph → Spacing → Before hoặc After 6 pt; bỏ chọn “Don’t add space between paragraphs of the same style”.',
    en: 'In Word: Paragraph → Spacing → Before or After of 6 pt; untick “Don’t add space between paragraphs of the same style”.'
  },
  examples: {
    ok: [wordCase('Các đoạn cách nhau 6 pt.', 'Gaps of 6 pt.', {elements: [sampleElement('text', 'B', {gap: 6})]})],
    bad: [
      [
        wordCase('Các đoạn liền nhau.', 'Paragraphs without a gap.', {
          elements: [sampleElement('text', 'B', {gap: 0})]
        }),
        '3:1-3:1 0 pt → ≥ 6 pt'
      ]
    ]
  }
})
