import {defineFigureRule} from '../figure-rule.ts'

export default defineFigureRule('truncated', {
  code: 'FIG004',
  name: 'figure-truncated',
  severity: 'warning',
  message: {
    vi: '{calculation}: {actual} là cắt bỏ phần lẻ, làm tròn là {expected}',
    en: '{calculation}: {actual} is cut off, rounded it is {expected}'
  },
  hint: {
    vi: 'Làm tròn theo quy tắc, hoặc viết thêm một chữ số sau dấu phẩy.',
    en: 'Round by the rule, or give one more decimal.'
  },
  examples: {
    ok: ['Có 06/21 thôn (28,6%), 06/21 thôn (29%).', 'Có 06/21 thôn (trên 28%).'],
    bad: [['Có 06/21 thôn (28%).', '1:16-1:19 28% → 29%']]
  }
})
