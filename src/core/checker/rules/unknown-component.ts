import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('unknown-component', {
  code: 'MDX004',
  name: 'unknown-component',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Không có thành phần “{actual}”[, có phải “{expected}”?]',
    en: 'Unknown component “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Chỉ dùng các thành phần của vanthu; thẻ HTML không dùng được, chữ đậm và nghiêng viết “**đậm**”, “*nghiêng*”.',
    en: 'Use the components of vanthu only; HTML tags cannot be used, write “**bold**” and “*italic*”.'
  },
  examples: {
    ok: ['<Signature fullName="Nguyễn Văn An" />'],
    bad: [
      ['<Signatur fullName="Nguyễn Văn An" />', '1:1-1:38 Signatur → Signature'],
      ['A <strong>b</strong>.', '1:3-1:21 strong']
    ]
  }
})
