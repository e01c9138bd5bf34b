import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('table', {
  code: 'FIG008',
  name: 'figure-table',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: '{calculation}, không phải {actual}',
    en: '{calculation}, not {actual}'
  },
  hint: {
    vi: 'Sửa ô sai; bảng lập từ tệp số liệu (<DataTable>) tự cộng.',
    en: 'Correct the cell; a table made from data (<DataTable>) adds up by itself.'
  },
  examples: {
    ok: ['| Thôn | Số hộ |\n|---|---:|\n| A | 12 |\n| B | 8 |\n| **Cộng** | **20** |'],
    bad: [
      ['| Thôn | Số hộ |\n|---|---:|\n| A | 12 |\n| B | 8 |\n| **Cộng** | **21** |', '5:16-5:18 21'],
      [
        '| Thôn | Tổng số | Nam | Nữ |\n|---|---|---|---|\n| A | 12 | 5 | 7 |\n| B | 9 | 4 | 4 |\n| C | 7 | 3 | 4 |',
        '4:7-4:8 9'
      ],
      [
        '| Thôn | Hộ | Nghèo | Tỷ lệ (%) |\n|---|---|---|---|\n| A | 12 | 3 | 25,0 |\n| B | 8 | 1 | 15,5 |\n| C | 10 | 2 | 20,0 |',
        '4:15-4:19 15,5 → 12,5'
      ]
    ]
  }
})
