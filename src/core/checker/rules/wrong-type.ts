import {defineFaultRule} from '../fault-rule.ts'
import {fieldTitle} from '../field-title.ts'
import {wantedWords} from '../wanted-words.ts'

export default defineFaultRule('wrong-type', {
  code: 'META004',
  name: 'wrong-type',
  severity: 'error',
  basis: 'vanthu, phần mở đầu; NĐ 30/2020, PL VI',
  explain: ({words, expected}) => ({title: fieldTitle(words?.field ?? ''), wanted: wantedWords(expected)}),
  message: {
    vi: '[{title} ]({field})[: “{actual}” không đúng][, cần “{wanted}”]',
    en: '{field}[: unexpected “{actual}”][, expected “{wanted}”]'
  },
  hint: {
    vi: 'Ghi lại giá trị theo dạng cần có; chữ gồm toàn chữ số thì đặt trong dấu ngoặc kép.',
    en: 'Write the value in the wanted form; put text that is all digits in double quotes.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\ncodeNumber: 12\nissuedDate: 2026-06-15\nto: Đảng uỷ\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\ncodeNumber: mười hai\n---\nA.', '3:13-3:21 mười hai → number'],
      ['---\ntype: bao-cao\nissuedDate: 2026-06-31\n---\nA.', '3:13-3:23 2026-06-31 → 2026-06-15'],
      ['---\ntype: Báo cáo\n---\nA.', '2:7-2:14 Báo cáo → bao-cao'],
      ['---\ntype: bao-cao\nstatus: xong\n---\nA.', '3:9-3:13 xong → draft | issued | expired | revoked']
    ]
  }
})
