import {defineFaultRule} from '../fault-rule.ts'
import {wantedWords} from '../wanted-words.ts'

export default defineFaultRule('component-attribute', {
  code: 'MDX005',
  name: 'component-attribute',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  explain: ({expected}) => ({wanted: wantedWords(expected)}),
  message: {
    vi: 'Thuộc tính của <{component}> không đúng[: thiếu “{missing}”][: “{actual}”][, cần “{wanted}”]',
    en: 'Wrong attribute of <{component}>[: “{missing}” is missing][: “{actual}”][, expected “{wanted}”]'
  },
  hint: {
    vi: 'Sửa tên hoặc giá trị của thuộc tính theo phần hướng dẫn thành phần.',
    en: 'Correct the name or the value of the attribute; the components are described in the guide.'
  },
  examples: {
    ok: [
      '<Appendix orientation="landscape">\n\nA\n\n</Appendix>',
      '<DataTable of={thon} columns={["ten", "dan_so"]} total />'
    ],
    bad: [
      ['<Appendix titel="A">\n\nB\n\n</Appendix>', '1:11-1:20 titel → title'],
      ['<Appendix orientation="ngang">\n\nB\n\n</Appendix>', '1:11-1:30 ngang → portrait | landscape'],
      ['<DataTable columns="ten" />', '1:1-1:28 → table'],
      ['<DataTable of={dia_ban.thon} />', '1:12-1:29 {dia_ban.thon} → table'],
      [
        '<Chart of={thon} x="ten" y="dan_so" caption="A" type="tron" />',
        '1:49-1:60 tron → bar | grouped | stacked | line | share | multiples'
      ]
    ]
  }
})
