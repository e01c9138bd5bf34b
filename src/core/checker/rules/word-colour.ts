import {sampleElement, wordCase} from '../word-examples.ts'
import {elementsWith, seenRuns} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD005',
  name: 'word-colour',
  severity: 'error',
  slips: context =>
    elementsWith(context).flatMap(({element}) => {
      const {colour: fact} = context.document.profile.font
      const actual = seenRuns(element).find(({colour}) => colour !== fact.value)?.colour
      return actual === undefined ? [] : [{spot: element.spot, actual, expected: fact.value, fact}]
    }),
  message: {
    vi: 'Chữ màu {actual}, cần màu đen ({expected})[ ({more})]',
    en: 'The text is coloured {actual}, expected black ({expected})[ ({more})]'
  },
  hint: {
    vi: 'Chọn đoạn chữ rồi đặt màu Automatic (Tự động).',
    en: 'Select the text and set its colour to Automatic.'
  },
  examples: {
    ok: [wordCase('Chữ đen.', 'Black text.', {elements: [sampleElement('text', 'Nội dung')]})],
    bad: [
      [
        wordCase('Một câu còn màu đỏ của người góp ý.', 'A sentence still red from a reviewer.', {
          elements: [sampleElement('text', 'Nội dung', {colour: '#ff0000'})]
        }),
        '3:1-3:1 #ff0000 → #000000'
      ]
    ]
  }
})
