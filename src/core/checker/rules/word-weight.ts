import {sampleElement, wordCase} from '../word-examples.ts'
import {elementsWith, seenRuns} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {valueWords} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD010',
  name: 'word-weight',
  severity: 'error',
  slips: context =>
    elementsWith(context, 'weight').flatMap(({element, form: {style}}) => {
      const isBold = style.weight.value === 'bold'
      if (seenRuns(element).every(({bold}) => bold === isBold)) return []
      const {role, spot} = element
      return [{role, spot, actual: isBold ? 'regular' : 'bold', expected: style.weight.value, fact: style.weight}]
    }),
  explain: ({actual = '', expected = ''}) => ({actual: valueWords[actual], expected: valueWords[expected]}),
  message: {
    vi: '{element}: chữ {actual}, cần {expected}[ ({more})]',
    en: '{element}: set in {actual}, expected {expected}[ ({more})]'
  },
  hint: {vi: 'Chọn cả dòng rồi bấm Ctrl+B.', en: 'Select the whole line and press Ctrl+B.'},
  examples: {
    ok: [
      wordCase(
        'Tên loại in đậm; trong nội dung chữ nào đậm cũng được.',
        'A bold type; in the text any word may be bold.',
        {
          elements: [
            sampleElement('type-name', 'BÁO CÁO', {bold: true}),
            sampleElement('text', 'Nội dung', {bold: true})
          ]
        }
      )
    ],
    bad: [
      [
        wordCase('Cơ quan cấp trên in đậm như cơ quan ban hành.', 'The parent organ is bold like the organ itself.', {
          elements: [sampleElement('parent-organ', 'ĐẢNG BỘ TỈNH', {bold: true})]
        }),
        '3:1-3:1 bold → regular'
      ],
      [
        wordCase('Trích yếu không đậm.', 'A subject that is not bold.', {
          elements: [sampleElement('subject', 'Kết quả')]
        }),
        '3:1-3:1 regular → bold'
      ]
    ]
  }
})
