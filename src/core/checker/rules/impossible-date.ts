import {findLongDates, findShortDates, isPossible} from '../date-search.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'DATE002',
  name: 'impossible-date',
  severity: 'error',
  basis: 'Dương lịch; NĐ 30/2020, PL I, ô số 4 (địa danh, thời gian)',
  check({document}, report) {
    for (const date of [...findLongDates(document), ...findShortDates(document)])
      if (!isPossible(date)) report({place: date.located.place, actual: date.text.replace(/\s+/g, ' ')})
  },
  message: {
    vi: 'Trong lịch không có “{actual}”',
    en: 'The calendar has no “{actual}”'
  },
  hint: {
    vi: 'Đối chiếu với văn bản gốc; ngày ghi trước, tháng ghi sau.',
    en: 'Compare with the source; the day stands before the month.'
  },
  examples: {
    ok: ['Ngày 29 tháng 02 năm 2024; 30/6/2026; số 01/2026/NQ-HĐND; tỷ lệ 1/2.'],
    bad: [
      ['Họp ngày 31 tháng 6 năm 2026.', '1:5-1:29 ngày 31 tháng 6 năm 2026'],
      ['Báo cáo ngày 29/02/2026, ngày 06/15/2026.', '1:14-1:24 29/02/2026', '1:31-1:41 06/15/2026']
    ]
  }
})
