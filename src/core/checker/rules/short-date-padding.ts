import {paddingFindings} from '../date-padding.ts'
import {findShortDates} from '../date-search.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'DATE004',
  name: 'short-date-padding',
  severity: 'warning',
  basis: 'HD 05-HD/VPTW (cách viết ngày trong viện dẫn); thông lệ của cơ quan nhà nước',
  check({document}, report) {
    for (const finding of paddingFindings(findShortDates(document), document)) report({...finding, severity: 'warning'})
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
    ok: ['Ngày 05/6/2026, 09/01/2026, 27/5/2026; số 01/6/2026/NQ.'],
    bad: [
      ['Ngày 5/06/2026 và 9/1/2026.', '1:6-1:15 5/06/2026 → 05/6/2026', '1:19-1:27 9/1/2026 → 09/01/2026'],
      ['Số 4.\\\nNgày 1/6/2026.', '2:6-2:14 1/6/2026 → 01/6/2026'],
      ['| Ngày |\n|---|\n| \\*5/6/2026 |', '3:5-3:13 5/6/2026 → 05/6/2026']
    ]
  }
})
