import type {Document} from '../../model/document.ts'
import {padNumber} from '../../vietnamese/numbers.ts'
import {sampleElement, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD018',
  name: 'word-number-form',
  severity: 'error',
  slips: ({document, word}) =>
    word.elements.flatMap(({role, spot, text}) => {
      const expected = role === 'number' ? numberLine(document) : undefined
      if (expected === undefined || text.replace(/\s+/g, ' ').trim() === expected) return []
      return [{role, spot, actual: text.trim(), expected, fact: document.profile.number.label}]
    }),
  message: {
    vi: 'Số và ký hiệu ghi “{actual}”, cần “{expected}”',
    en: 'Number and symbol read “{actual}”, expected “{expected}”'
  },
  hint: {
    vi: 'Nhà nước ghi “Số: 05/BC-UBND”, Đảng ghi “Số 05-BC/ĐU”; số dưới 10 thêm số 0 phía trước, không có khoảng trắng.',
    en: 'The State writes “Số: 05/BC-UBND”, the Party “Số 05-BC/ĐU”; numbers below 10 begin with 0, and there are no spaces.'
  },
  examples: {
    ok: [
      wordCase(
        'Đúng mẫu của Đảng.',
        'As the Party writes it.',
        {elements: [sampleElement('number', 'Số 05-BC/ĐU')]},
        numbered()
      )
    ],
    bad: [
      [
        wordCase(
          'Có dấu hai chấm của Nhà nước, thiếu số 0.',
          'The colon of the State, and no zero.',
          {elements: [sampleElement('number', 'Số: 5-BC/ĐU')]},
          numbered()
        ),
        '3:1-3:1 Số: 5-BC/ĐU → Số 05-BC/ĐU'
      ]
    ]
  }
})

// --- internal ---

/** The line as the profile writes it; nothing while the number is left blank. */
function numberLine({front: {codeNumber, codeNotation}, profile: {number}}: Document): string | undefined {
  if (codeNumber === undefined || codeNotation === undefined) return undefined
  return `${number.label.value} ${padNumber(codeNumber, number.pad.value)}${number.numberSeparator.value}${codeNotation}`
}

function numbered(): string {
  return '---\ntype: bao-cao\ncodeNumber: 5\ncodeNotation: BC/ĐU\nissuedDate: 2026-06-15\n---\nA.'
}
