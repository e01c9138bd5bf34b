import {sampleElement, stateText, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'
import {fitsFact, lawfulText, measureText, tolerance} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD015',
  name: 'word-indent',
  severity: 'error',
  slips: ({document: {profile}, word}) =>
    word.elements.flatMap(({role, spot, indent}) => {
      const fact = profile.body.indent
      if (role !== 'text' || indent === undefined || fitsFact(indent, fact, tolerance.mm)) return []
      return [{role, spot, actual: measureText(indent, 'mm'), expected: lawfulText(fact, 'mm'), fact}]
    }),
  message: {
    vi: 'Đầu dòng thụt {actual}, cần {expected}[ ({more})]',
    en: 'The first line is indented by {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Trong Word: Paragraph → Special → First line (Đoạn văn → Đặc biệt → Dòng đầu).',
    en: 'In Word: Paragraph → Special → First line.'
  },
  examples: {
    ok: [
      wordCase('Thụt 1 cm.', 'An indent of 1 cm.', {elements: [sampleElement('text', 'Nội dung', {indent: 10})]}),
      wordCase(
        'Văn bản Nhà nước, thụt 1,27 cm.',
        'A State paper, 1.27 cm.',
        {elements: [sampleElement('text', 'Nội dung', {indent: 12.7})]},
        stateText
      )
    ],
    bad: [
      [
        wordCase('Không thụt đầu dòng.', 'No indent.', {elements: [sampleElement('text', 'Nội dung', {indent: 0})]}),
        '3:1-3:1 0 mm → 10 mm'
      ],
      [
        wordCase(
          'Văn bản Nhà nước, thụt 2 cm.',
          'A State paper, 2 cm.',
          {elements: [sampleElement('text', 'Nội dung', {indent: 20})]},
          stateText
        ),
        '3:1-3:1 20 mm → 10 / 12,7 mm'
      ]
    ]
  }
})
