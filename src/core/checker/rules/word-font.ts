import {sampleElement, wordCase} from '../word-examples.ts'
import {elementsWith, seenRuns} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD004',
  name: 'word-font',
  severity: 'error',
  slips: context =>
    elementsWith(context).flatMap(({element}) => {
      const {family} = context.document.profile.font
      const actual = seenRuns(element).find(({font}) => font.toLowerCase() !== family.value.toLowerCase())?.font
      return actual === undefined ? [] : [{spot: element.spot, actual, expected: family.value, fact: family}]
    }),
  message: {
    vi: 'Phông chữ “{actual}”, cần “{expected}”[ ({more})]',
    en: 'The font is “{actual}”, expected “{expected}”[ ({more})]'
  },
  hint: {
    vi: 'Chọn cả đoạn rồi đặt phông Times New Roman (Unicode); phông .VnTime, VNI phải chuyển mã trước.',
    en: 'Select the text and set it in Times New Roman (Unicode); text in .VnTime or VNI must be converted first.'
  },
  examples: {
    ok: [
      wordCase('Cả văn bản dùng Times New Roman.', 'All in Times New Roman.', {
        elements: [sampleElement('text', 'Nội dung')]
      })
    ],
    bad: [
      [
        wordCase('Hai đoạn dùng phông khác.', 'Two paragraphs in another font.', {
          elements: [
            sampleElement('text', 'Một', {font: 'Calibri'}),
            sampleElement('text', 'Hai', {font: 'Calibri', spot: {region: 'body', paragraph: 5}})
          ]
        }),
        '3:1-3:1 Calibri → Times New Roman'
      ]
    ]
  }
})
