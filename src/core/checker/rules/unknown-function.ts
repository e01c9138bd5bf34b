import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-function', {
  code: 'MDX011',
  name: 'unknown-function',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  message: {
    vi: 'Không có hàm “{actual}”[, có phải “{expected}”?]',
    en: 'Unknown function “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Sửa tên hàm; các hàm có trong trang hướng dẫn công thức.',
    en: 'Correct the name; the functions are in the manual of formulas.'
  },
  examples: {
    ok: ['{sum(thon.dan_so)}'],
    bad: [
      ['{sun(thon.dan_so)}', '1:1-1:19 sun → sum'],
      ['{alert(1)}', '1:1-1:11 alert']
    ]
  }
})
