import type {Document} from '../../model/document.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'DATE005',
  name: 'future-date',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 4 (địa danh, thời gian); HD 05-HD/VPTW (ngày ký)',
  check({document, today}, report) {
    for (const {day, path} of days(document))
      if (day > today) report({place: document.placeOf(path), actual: day, words: {today}})
  },
  message: {
    vi: 'Ngày “{actual}” chưa tới, hôm nay là “{today}”',
    en: 'The day “{actual}” has not come, today is “{today}”'
  },
  hint: {
    vi: 'Văn bản chưa ban hành thì bỏ số và ngày; nếu ngày đúng thì xem lại đồng hồ của máy.',
    en: 'Leave number and date out until the paper is issued; where the date is right, look at the clock of the machine.'
  },
  examples: {
    ok: [
      {
        situation: {vi: 'Hôm nay là 15/6/2026.', en: 'Today is 2026-06-15.'},
        text: '---\ntype: bao-cao\nissuedDate: 2026-06-15\n---\nA.',
        today: '2026-06-15'
      }
    ],
    bad: [
      [
        {
          situation: {vi: 'Hôm nay là 14/6/2026.', en: 'Today is 2026-06-14.'},
          text: '---\ntype: bao-cao\nissuedDate: 2026-06-15\n---\nA.',
          today: '2026-06-14'
        },
        '3:13-3:23 2026-06-15'
      ]
    ]
  }
})

// --- internal ---

function days({front}: Document): {day: string; path: PropertyKey[]}[] {
  const {issuedDate, copy} = front
  return [
    ...(issuedDate === undefined ? [] : [{day: issuedDate, path: ['issuedDate']}]),
    ...(copy?.issuedDate === undefined ? [] : [{day: copy.issuedDate, path: ['copy', 'issuedDate']}])
  ]
}
