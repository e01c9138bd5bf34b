import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('twice', {
  code: 'FIG010',
  name: 'figure-twice',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: 'Ở trên ghi {expected} cho “{calculation}”, ở đây ghi {actual}',
    en: 'Above, “{calculation}” has the value {expected}, here it has {actual}'
  },
  hint: {
    vi: 'Sửa số sai; nếu là hai mốc thời gian thì ghi rõ ngày.',
    en: 'Correct the wrong one; if they hold on different days, say so.'
  },
  examples: {
    ok: [
      'Toàn xã có 2.846 hộ.\n\nHiện nay toàn xã có 2.846 hộ.',
      'Năm 2024, toàn xã có 2.846 hộ.\n\nNăm 2025, toàn xã có 2.864 hộ.'
    ],
    bad: [['Toàn xã có 2.846 hộ.\n\nHiện nay toàn xã có 2.864 hộ.', '3:21-3:26 2.864 → 2.846']]
  }
})
