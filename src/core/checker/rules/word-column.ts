import {sampleElement, wordCase} from '../word-examples.ts'
import {elementsWith} from '../word-looks.ts'
import {defineFormRule} from '../word-slips.ts'
import {valueWords} from '../word-values.ts'

export default defineFormRule({
  code: 'WORD013',
  name: 'word-column',
  severity: 'error',
  basis: 'NĐ 30/2020, PL I (sơ đồ bố trí các thành phần thể thức); HD 05-HD/VPTW (sơ đồ)',
  slips(context) {
    // Two who sign stand at both sides.
    const isSolitary = (context.document.front.signer?.length ?? 0) < 2
    return elementsWith(context).flatMap(({element: {role, spot, column}, form}) => {
      const isSigning = role === 'authority' || role === 'position' || role === 'full-name'
      if (!column || !form.column || column === form.column || (isSigning && !isSolitary)) return []
      return [{role, spot, actual: `${column}-column`, expected: `${form.column}-column`, fact: form.style.size}]
    })
  },
  explain: ({actual = '', expected = ''}) => ({actual: valueWords[actual], expected: valueWords[expected]}),
  message: {
    vi: '{element}: ở {actual}, cần ở {expected}[ ({more})]',
    en: '{element}: in the {actual}, expected in the {expected}[ ({more})]'
  },
  hint: {
    vi: 'Phần đầu: cơ quan, số và ký hiệu bên trái; quốc hiệu hoặc tiêu đề, ngày tháng bên phải. Phần cuối: nơi nhận bên trái, chữ ký bên phải.',
    en: 'Head: organ, number and symbol at the left, national or Party title and date at the right. End: recipients at the left, signature at the right.'
  },
  examples: {
    ok: [
      wordCase('Nơi nhận bên trái.', 'Recipients at the left.', {
        elements: [sampleElement('recipients-label', 'Nơi nhận:', {column: 'left'})]
      })
    ],
    bad: [
      [
        wordCase('Nơi nhận bên phải.', 'Recipients at the right.', {
          elements: [sampleElement('recipients-label', 'Nơi nhận:', {column: 'right'})]
        }),
        '3:1-3:1 right-column → left-column'
      ]
    ]
  }
})
