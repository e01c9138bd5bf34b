import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-name', {
  code: 'MDX008',
  name: 'unknown-name',
  severity: 'error',
  basis: 'vanthu, số liệu (data/)',
  message: {
    vi: 'Không có số liệu “{actual}”[, có phải “{expected}”?]',
    en: 'Unknown name of data “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Sửa tên, hoặc thêm số liệu vào data/ (tệp .facts.yaml hay bảng); dấu “-” trong tên tệp đổi thành “_”.',
    en: 'Correct the name, or add the data to data/ (a .facts.yaml file or a table); “-” in a file name becomes “_”.'
  },
  examples: {
    ok: ['Có {dia_ban.thon} thôn.'],
    bad: [
      ['Có {dia_ban.thom} thôn.', '1:4-1:18 dia_ban.thom → dia_ban.thon'],
      ['Có {ma_tuy.nghien} người.', '1:4-1:19 ma_tuy'],
      ['Có {khong_ma_tuy} thôn.', '1:4-1:18 khong_ma_tuy → dia_ban.khong_ma_tuy'],
      ['{sum(thon.danso)} người.', '1:1-1:18 thon.danso → thon.dan_so']
    ]
  }
})
