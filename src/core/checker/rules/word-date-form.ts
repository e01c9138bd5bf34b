import {longDate} from '../../vietnamese/dates.ts'
import {sampleElement, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD019',
  name: 'word-date-form',
  severity: 'error',
  slips: ({document: {front, profile}, word}) =>
    word.elements.flatMap(({role, spot, text}) => {
      const {place, issuedDate} = front
      if (role !== 'place-date' || place === undefined || issuedDate === undefined) return []
      const actual = text.replace(/\s+/g, ' ').trim()
      const expected = `${place}, ${longDate(issuedDate)}`
      return actual === expected ? [] : [{role, spot, actual, expected, fact: profile.placeDate.form}]
    }),
  message: {
    vi: 'Địa danh và ngày tháng ghi “{actual}”, cần “{expected}”',
    en: 'Place and date read “{actual}”, expected “{expected}”'
  },
  hint: {
    vi: 'Ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước; tháng 3 đến 9 thì không; sau địa danh có dấu phẩy.',
    en: 'Days below 10 and the months 1 and 2 begin with 0, the months 3 to 9 do not; a comma follows the place.'
  },
  examples: {
    ok: [
      wordCase(
        'Đúng mẫu.',
        'As the model has it.',
        {elements: [sampleElement('place-date', 'Suối Ngàn, ngày 05 tháng 6 năm 2026')]},
        dated()
      )
    ],
    bad: [
      [
        wordCase(
          'Ngày thiếu số 0, tháng thừa số 0.',
          'A day without its zero, a month with one too many.',
          {elements: [sampleElement('place-date', 'Suối Ngàn, ngày 5 tháng 06 năm 2026')]},
          dated()
        ),
        '3:1-3:1 Suối Ngàn, ngày 5 tháng 06 năm 2026 → Suối Ngàn, ngày 05 tháng 6 năm 2026'
      ]
    ]
  }
})

// --- internal ---

function dated(): string {
  return '---\ntype: bao-cao\nplace: Suối Ngàn\ncodeNotation: BC/ĐU\nissuedDate: 2026-06-05\n---\nA.'
}
