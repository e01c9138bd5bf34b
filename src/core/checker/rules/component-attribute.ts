import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('component-attribute', {
  code: 'MDX005',
  name: 'component-attribute',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Thuộc tính của <{component}> không đúng: “{actual}”[, cần “{expected}”]',
    en: 'Wrong attribute of <{component}>: “{actual}”[, expected “{expected}”]'
  },
  hint: {
    vi: 'Sửa tên hoặc giá trị của thuộc tính theo phần hướng dẫn thành phần.',
    en: 'Correct the name or the value of the attribute; the components are described in the guide.'
  },
  examples: {
    ok: ['<Appendix orientation="landscape">\n\nA\n\n</Appendix>'],
    bad: [
      ['<Appendix titel="A">\n\nB\n\n</Appendix>', '1:11-1:20 titel → title'],
      ['<Appendix orientation="ngang">\n\nB\n\n</Appendix>', '1:11-1:30 ngang → portrait | landscape']
    ]
  }
})
