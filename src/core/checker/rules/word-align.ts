import {sampleElement, wordCase} from '../word-examples.ts'
import type {WordElement} from '../word-form.ts'
import {elementsWith} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {valueWords} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD012',
  name: 'word-align',
  severity: 'error',
  slips: context =>
    elementsWith(context).flatMap(({element, form}) => {
      const {role, spot, align} = element
      if (!align || form.align.length === 0 || form.align.includes(align) || isShort(element)) return []
      const fact = role === 'text' ? context.document.profile.body.align : form.style.size
      return [{role, spot, actual: align, expected: form.align[0], fact}]
    }),
  explain: ({actual = '', expected = ''}) => ({actual: valueWords[actual], expected: valueWords[expected]}),
  message: {
    vi: '{element}: {actual}, cần {expected}[ ({more})]',
    en: '{element}: {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Đặt con trỏ vào đoạn: Ctrl+E căn giữa, Ctrl+J căn đều hai lề, Ctrl+L căn trái.',
    en: 'Put the cursor into the paragraph: Ctrl+E centres, Ctrl+J justifies, Ctrl+L aligns left.'
  },
  examples: {
    ok: [
      wordCase(
        'Tên loại ở giữa; một dòng ngắn căn trái trông như căn đều.',
        'A centred type; a short line looks justified.',
        {
          elements: [
            sampleElement('type-name', 'BÁO CÁO', {align: 'center'}),
            sampleElement('text', 'Kết quả như sau:', {align: 'left'})
          ]
        }
      )
    ],
    bad: [
      [
        wordCase('Trích yếu căn trái.', 'A subject at the left.', {
          elements: [sampleElement('subject', 'Kết quả', {align: 'left'})]
        }),
        '3:1-3:1 left → center'
      ],
      [
        wordCase('Đoạn dài căn trái.', 'A long paragraph at the left.', {
          elements: [sampleElement('text', 'Nội dung dài. '.repeat(10), {align: 'left'})]
        }),
        '3:1-3:1 left → justify'
      ]
    ]
  }
})

// --- internal ---

/** A text of one line looks the same at the left and justified. */
function isShort({role, text, align}: WordElement): boolean {
  return role === 'text' && align === 'left' && text.length < 75
}
