import {sampleElement, wordCase} from '../word-examples.ts'
import {elementsWith, seenRuns} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {valueWords} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD011',
  name: 'word-slant',
  severity: 'error',
  slips: context =>
    elementsWith(context, 'slant').flatMap(({element, form: {style}}) => {
      const isItalic = style.slant.value === 'italic'
      if (seenRuns(element).every(({italic}) => italic === isItalic)) return []
      const {role, spot} = element
      return [{role, spot, actual: isItalic ? 'upright' : 'italic', expected: style.slant.value, fact: style.slant}]
    }),
  explain: ({actual = '', expected = ''}) => ({actual: valueWords[actual], expected: valueWords[expected]}),
  message: {
    vi: '{element}: chữ {actual}, cần {expected}[ ({more})]',
    en: '{element}: set {actual}, expected {expected}[ ({more})]'
  },
  hint: {vi: 'Chọn cả dòng rồi bấm Ctrl+I.', en: 'Select the whole line and press Ctrl+I.'},
  examples: {
    ok: [
      wordCase('Địa danh và ngày tháng in nghiêng.', 'Place and date in italics.', {
        elements: [sampleElement('place-date', 'Suối Ngàn, ngày 05 tháng 6 năm 2026', {italic: true})]
      })
    ],
    bad: [
      [
        wordCase('Địa danh và ngày tháng chữ đứng.', 'Place and date upright.', {
          elements: [sampleElement('place-date', 'Suối Ngàn, ngày 05 tháng 6 năm 2026')]
        }),
        '3:1-3:1 upright → italic'
      ]
    ]
  }
})
