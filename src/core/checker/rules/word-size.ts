import {sampleElement, stateText, wordCase} from '../word-examples.ts'
import {elementsWith, seenRuns} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {fitsFact, lawfulText, measureText, tolerance} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD009',
  name: 'word-size',
  severity: 'error',
  slips: context =>
    elementsWith(context, 'size').flatMap(({element, form: {style}}) => {
      const wrong = seenRuns(element).find(({size}) => !fitsFact(size, style.size, tolerance.points))
      if (!wrong) return []
      const {role, spot} = element
      const expected = lawfulText(style.size, 'pt')
      return [{role, spot, actual: measureText(wrong.size, 'pt'), expected, fact: style.size}]
    }),
  message: {
    vi: '{element}: cỡ chữ {actual}, cần {expected}[ ({more})]',
    en: '{element}: type of {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Chọn đoạn chữ rồi đặt cỡ chữ; nên sửa ở kiểu (Style) để cả văn bản theo.',
    en: 'Select the text and set its size; better change its style, so that all of the paper follows.'
  },
  examples: {
    ok: [
      wordCase('Nội dung cỡ 14.', 'Text of 14 pt.', {elements: [sampleElement('text', 'Nội dung')]}),
      wordCase(
        'Văn bản Nhà nước, nội dung cỡ 13.',
        'A State paper, text of 13 pt.',
        {elements: [sampleElement('text', 'Nội dung', {size: 13})]},
        stateText
      )
    ],
    bad: [
      [
        wordCase('Văn bản Đảng, ba đoạn cỡ 13.', 'A Party paper, three paragraphs of 13 pt.', {
          elements: [3, 4, 6].map(paragraph =>
            sampleElement('text', 'Nội dung', {size: 13, spot: {region: 'body', paragraph}})
          )
        }),
        '3:1-3:1 13 pt → 14–15 pt'
      ],
      [
        wordCase('Nơi nhận cỡ 14.', 'Recipients of 14 pt.', {
          elements: [sampleElement('recipient', '- Lưu Văn phòng.')]
        }),
        '3:1-3:1 14 pt → 12 pt'
      ]
    ]
  }
})
