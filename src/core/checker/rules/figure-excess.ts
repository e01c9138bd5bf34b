import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('excess', {
  code: 'FIG002',
  name: 'figure-excess',
  severity: 'error',
  draftSeverity: 'warning',
  message: {
    vi: 'Phần “{actual}” lớn hơn toàn thể “{expected}”',
    en: 'The part “{actual}” is more than its whole “{expected}”'
  },
  hint: {
    vi: 'Đối chiếu hai số với nguồn; nếu phần không thuộc toàn thể thì viết thành câu riêng.',
    en: 'Compare both figures with their source; what is no part of the whole belongs in a sentence of its own.'
  },
  examples: {
    ok: ['Có 40 đảng viên, trong đó 15 đảng viên nữ.', 'Có 12 thôn, trong đó 450 hộ nghèo.'],
    bad: [['Có 40 đảng viên, trong đó 45 đảng viên nữ.', '1:27-1:29 45 → 40']]
  }
})
