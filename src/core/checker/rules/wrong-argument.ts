import {defineFaultRule} from '../fault-rule.ts'
import {valueWords} from '../value-words.ts'

export default defineFaultRule('wrong-argument', {
  code: 'MDX013',
  name: 'wrong-argument',
  severity: 'error',
  basis: 'vanthu, ngôn ngữ công thức',
  explain: ({words}) => ({wanted: valueWords(words?.wanted), given: valueWords(words?.given)}),
  message: {
    vi: 'Trong “{actual}”, “{of}” cần {wanted}[ ở “{parameter}”][, không phải {given}]',
    en: 'In “{actual}”, “{of}” expects {wanted}[ for “{parameter}”][, not {given}]'
  },
  hint: {
    vi: 'Sửa phần trong ngoặc của hàm, hoặc số liệu trong data/ mà nó dùng.',
    en: 'Correct what stands in the brackets, or the data in data/ that it uses.'
  },
  examples: {
    ok: ['{words(dia_ban.khong_ma_tuy)}', '{where(thon, ten == "Pá Hin").dan_so}'],
    bad: [
      ['{sum(thon.ten)}', '1:1-1:16 sum(thon.ten)'],
      ['{share(dia_ban.thon)}', '1:1-1:22 share(dia_ban.thon)'],
      ['{where(thon, ten == 5).dan_so}', '1:1-1:31 where(thon, ten == 5).dan_so'],
      ['{sum(thon.dan_so, {decimals: 99})}', '1:1-1:35 sum(thon.dan_so, {decimals: 99})'],
      ['{words(-1)}', '1:1-1:12 words(-1)']
    ]
  }
})
