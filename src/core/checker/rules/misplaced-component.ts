import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('misplaced-component', {
  code: 'MDX006',
  name: 'misplaced-component',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Thành phần “{actual}” nằm trong khối khác, cần đứng riêng ở cấp ngoài cùng',
    en: 'The component “{actual}” stands inside another block, expected at the top level'
  },
  hint: {
    vi: 'Đưa thành phần ra ngoài danh sách, trích dẫn hoặc thành phần khác, mỗi thẻ trên một dòng riêng.',
    en: 'Move it out of the list, quotation or component, each tag on a line of its own.'
  },
  examples: {
    ok: ['A.\n\n<Appendix>\n\nB.\n\n</Appendix>'],
    bad: [['> <Appendix>\n> B.\n> </Appendix>', '1:3-3:14 Appendix']]
  }
})
