import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('spread', {
  code: 'MDX003',
  name: 'spread',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Cách ghi “{actual}” không dùng được, cần từng thuộc tính dạng tên="giá trị"',
    en: 'The form “{actual}” cannot be used, expected attributes as name="value"'
  },
  hint: {
    vi: 'Ghi từng thuộc tính, ví dụ fullName="Nguyễn Văn An".',
    en: 'Write each attribute, e.g. fullName="Nguyễn Văn An".'
  },
  examples: {
    ok: ['<Signature fullName="Nguyễn Văn An" />'],
    bad: [['<Signature {...nguoi_ky} />', '1:12-1:25 {...nguoi_ky}']]
  }
})
