import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-option', {
  code: 'MDX012',
  name: 'unknown-option',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  message: {
    vi: 'Hàm “{of}” không có tuỳ chọn “{actual}”[, có phải “{expected}”?]',
    en: 'The function “{of}” has no option “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Sửa hoặc bỏ tuỳ chọn ấy[; hàm này nhận: {known}].',
    en: 'Correct or remove the option[; this function takes: {known}].'
  },
  examples: {
    ok: ['{share(dia_ban.khong_ma_tuy, dia_ban.thon, {decimals: 1})}'],
    bad: [
      ['{sum(thon.dan_so, {decimal: 1})}', '1:1-1:33 decimal → decimals'],
      ['{where(thon, nam > 1970, {unit: true}).count}', '1:1-1:46 unit']
    ]
  }
})
