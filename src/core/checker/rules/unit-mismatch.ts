import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unit-mismatch', {
  code: 'MDX014',
  name: 'unit-mismatch',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  explain: ({words}) => ({
    right: words?.right || {vi: 'số không có đơn vị', en: 'number without a unit'}
  }),
  message: {
    vi: 'Trong “{actual}”, đơn vị không khớp: “{left}” và “{right}”',
    en: 'In “{actual}” the units do not agree: “{left}” and “{right}”'
  },
  hint: {
    vi: 'Chỉ cộng, trừ, so sánh hay tính tỷ lệ những số cùng loại đơn vị (ha và km² thì tự đổi); tỷ lệ phần trăm thì dùng hàm “share”.',
    en: 'Add, subtract, compare and take shares only of numbers with units of one kind (ha and km² are converted); for percentages use the function “share”.'
  },
  examples: {
    ok: ['{dia_ban.che + dia_ban.rung}', '{dia_ban.khong_ma_tuy - 1}'],
    bad: [
      ['{dia_ban.khong_ma_tuy + an_ninh.vu_2026}', '1:1-1:41 dia_ban.khong_ma_tuy + an_ninh.vu_2026'],
      ['{share(dia_ban.che, sum(thon.dan_so))}', '1:1-1:39 share(dia_ban.che, sum(thon.dan_so))']
    ]
  }
})
