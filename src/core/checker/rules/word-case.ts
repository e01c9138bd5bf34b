import {sampleElement, wordCase} from '../word-examples.ts'
import {elementsWith} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {valueWords} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD008',
  name: 'word-case',
  severity: 'error',
  slips: context =>
    elementsWith(context, 'case').flatMap(({element: {role, spot, text}, form: {style}}) => {
      const wanted = style.case.value
      const isUpper = text === text.toLocaleUpperCase('vi')
      // The label of a heading may be Roman capitals, and its title has a case of its own.
      const isFree = wanted === 'as-typed' && (role.startsWith('heading-') || !isSentence(text))
      if (isFree || isUpper === (wanted === 'upper')) return []
      return [{role, spot, actual: isUpper ? 'upper' : 'as-typed', expected: wanted, fact: style.case}]
    }),
  explain: ({actual = '', expected = ''}) => ({actual: valueWords[actual], expected: valueWords[expected]}),
  message: {
    vi: '{element}: chữ {actual}, cần {expected}[ ({more})]',
    en: '{element}: set in {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Chọn dòng chữ rồi bấm Shift+F3 để đổi kiểu chữ.',
    en: 'Select the line and press Shift+F3 to change its case.'
  },
  examples: {
    ok: [
      wordCase('Tên cơ quan in hoa, trích yếu in thường.', 'The organ in capitals, the subject in small letters.', {
        elements: [sampleElement('organ', 'ĐẢNG UỶ XÃ SUỐI NGÀN'), sampleElement('subject', 'Kết quả quý II')]
      })
    ],
    bad: [
      [
        wordCase('Trích yếu và họ tên in hoa.', 'Subject and name in capitals.', {
          elements: [sampleElement('subject', 'KẾT QUẢ QUÝ II'), sampleElement('full-name', 'NGUYỄN VĂN AN')]
        }),
        '3:1-3:1 upper → as-typed',
        '3:1-3:1 upper → as-typed'
      ],
      [
        wordCase('Tên cơ quan in thường.', 'The organ in small letters.', {
          elements: [sampleElement('organ', 'Đảng uỷ xã Suối Ngàn')]
        }),
        '3:1-3:1 as-typed → upper'
      ]
    ]
  }
})

// --- internal ---

/** Two words that could be small: an abbreviation alone is always in capitals. */
function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2
}
