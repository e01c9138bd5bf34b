import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('count', {
  code: 'FIG007',
  name: 'figure-count',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: 'Đã kê {expected}, không phải {actual}',
    en: 'The list has {expected} items, not {actual}'
  },
  hint: {
    vi: 'Kê đủ, hoặc sửa số đã nêu.',
    en: 'Complete the list, or correct the number that announces it.'
  },
  examples: {
    ok: [
      'Tập trung 02 nhiệm vụ sau:\n\n- A.\n- B.',
      'Xã có 21 thôn, thực hiện các nhiệm vụ sau:\n\n- A.\n- B.',
      'Có 03 nguyên nhân: (1) nhận thức; (2) phối hợp; (3) nguồn lực.'
    ],
    bad: [
      ['Tập trung 03 nhiệm vụ sau:\n\n- A.\n- B.', '1:11-1:13 03 → 2'],
      ['Có 04 nguyên nhân: (1) nhận thức; (2) phối hợp; (3) nguồn lực.', '1:4-1:6 04 → 3'],
      ['Xoá 03 tụ điểm. Bao gồm quán Biển, nhà Bùi Văn Tý, chợ Ngã Ba, bến Đò.', '1:5-1:7 03 → 4']
    ]
  }
})
