import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('share', {
  code: 'FIG003',
  name: 'figure-share',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: '{calculation}, không phải {actual}',
    en: '{calculation}, not {actual}'
  },
  hint: {
    vi: 'Sửa tỷ lệ, hoặc sửa số phần, số toàn thể nếu chúng sai.',
    en: 'Correct the percentage, or the part or the whole if one of them is wrong.'
  },
  examples: {
    ok: [
      'Có 11/35 bản (31,4%), 12/35 bản (34%).',
      'Xã có 21 thôn.\n\nĐến năm 2030 có 11 thôn (tỷ lệ trên 50% tổng số thôn).',
      'Có 08 thôn (tỷ lệ 42%).',
      'Thu 6.784 triệu đồng, bằng 104,4% dự toán (6.500 triệu đồng).'
    ],
    bad: [
      ['Có 11/35 bản (37,4%).', '1:15-1:20 37,4% → 31,4%'],
      ['Chi bộ 21 thôn.\n\nĐến năm 2028 có 08 thôn (tỷ lệ 42%).', '3:32-3:35 42% → 38%'],
      ['Có 12 hộ trên tổng số 40 hộ, chiếm 35%.', '1:36-1:39 35% → 30%'],
      ['Có 200 đảng viên, trong đó nữ 78 (49%).', '1:35-1:38 49% → 39%']
    ]
  }
})
