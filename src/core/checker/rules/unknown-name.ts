import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-name', {
  code: 'MDX008',
  name: 'unknown-name',
  severity: 'error',
  basis: 'vanthu, số liệu (data/*.facts.yaml)',
  message: {
    vi: 'Không có số liệu “{actual}”[, có phải “{expected}”?]',
    en: 'Unknown fact “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Sửa tên, hoặc thêm số liệu vào tệp data/….facts.yaml; dấu “-” trong tên tệp đổi thành “_”.',
    en: 'Correct the name, or add the fact to a data/….facts.yaml file; “-” in a file name becomes “_”.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      ['Có {dia_ban.thom} thôn.', '1:4-1:18 dia_ban.thom → dia_ban.thon'],
      ['Có {ma_tuy.nghien} người.', '1:4-1:19 ma_tuy']
    ]
  }
})
