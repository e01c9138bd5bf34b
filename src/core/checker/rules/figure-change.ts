import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('change', {
  code: 'FIG006',
  name: 'figure-change',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: '{calculation}, không phải {actual}',
    en: '{calculation}, not {actual}'
  },
  hint: {
    vi: 'Tỷ lệ tăng, giảm tính trên số kỳ trước; chênh lệch của hai tỷ lệ là điểm phần trăm.',
    en: 'An increase is a share of the earlier figure; the difference of two percentages is in points.'
  },
  examples: {
    ok: [
      'Số vụ tăng từ 40 vụ lên 45 vụ (tăng 12,5%).',
      'Xảy ra 45 vụ, tăng 05 vụ (12,5%) so với cùng kỳ.',
      'Tỷ lệ hộ nghèo giảm từ 12,5% xuống 10,2% (giảm 2,3%).',
      'Còn 45 hộ nghèo, chiếm 3,2%, giảm 12 hộ (giảm 0,9%).'
    ],
    bad: [
      ['Số vụ tăng từ 40 vụ lên 45 vụ (tăng 15%).', '1:37-1:40 15% → 13%'],
      ['Xảy ra 45 vụ, tăng 05 vụ (11,1%) so với cùng kỳ.', '1:27-1:32 11,1% → 12,5%'],
      ['Xảy ra 45 vụ, tăng 10% so với cùng kỳ (40 vụ).', '1:20-1:23 10% → 13%'],
      ['Số hộ giảm từ 40 hộ xuống 45 hộ.', '1:27-1:29 giảm']
    ]
  }
})
