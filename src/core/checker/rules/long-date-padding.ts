import {paddingFindings} from '../date-padding.ts'
import {findLongDates} from '../date-search.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'DATE001',
  name: 'long-date-padding',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 4 (địa danh, thời gian); HD 05-HD/VPTW (địa danh và ngày tháng)',
  check({document}, report) {
    for (const finding of paddingFindings(findLongDates(document), document)) report(finding)
  },
  message: {
    vi: '“{actual}” thừa hoặc thiếu số 0, cần “{expected}”',
    en: '“{actual}” has a zero too many or too few, expected “{expected}”'
  },
  hint: {
    vi: 'Ngày dưới 10 và tháng 1, 2 có số 0 ở trước; tháng 3 đến 9 thì không.',
    en: 'Days below 10 and the months 1 and 2 take a zero; the months 3 to 9 do not.'
  },
  examples: {
    ok: ['Hà Nội, ngày 05 tháng 6 năm 2026; từ ngày 12 tháng 02 đến ngày 30 tháng 11.'],
    bad: [
      ['Từ ngày 5 tháng 06 năm 2026.', '1:4-1:28 ngày 5 tháng 06 năm 2026 → ngày 05 tháng 6 năm 2026'],
      [
        'Ngày 12 tháng 05, xã **họp ngày 9 tháng 2**.',
        '1:1-1:17 Ngày 12 tháng 05 → Ngày 12 tháng 5',
        '1:28-1:42 ngày 9 tháng 2 → ngày 09 tháng 02'
      ],
      ['> Từ ngày 5\n> tháng 6 năm 2026.', '1:6-2:19 ngày 5 tháng 6 năm 2026 → ngày 05 tháng 6 năm 2026'],
      [
        '---\ntype: bao-cao\nsubject: Kết quả đến ngày 1 tháng 6 năm 2026\n---\nA.',
        '3:22-3:45 ngày 1 tháng 6 năm 2026 → ngày 01 tháng 6 năm 2026'
      ]
    ]
  }
})
