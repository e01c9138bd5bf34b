import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('component-content', {
  code: 'MDX018',
  name: 'component-content',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Nội dung bên trong <{actual}> không được in, cần để ngoài thẻ',
    en: 'What stands inside <{actual}> is not printed, expected outside of the tag'
  },
  hint: {
    vi: 'Đóng thẻ ngay, ví dụ “<DataTable of={thon} />”, và viết câu chữ trước hoặc sau thẻ.',
    en: 'Close the tag at once, e.g. “<DataTable of={thon} />”, and write the words before or after it.'
  },
  examples: {
    ok: ['<DataTable of={thon} columns="ten" />'],
    bad: [['<DataTable of={thon} columns="ten">\n\nGhi chú.\n\n</DataTable>', '3:1-3:9 DataTable']]
  }
})
