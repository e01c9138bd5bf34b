import {defineFaultRule} from '../fault-rule.ts'
import {explainSyntax} from '../syntax-reasons.ts'

export default defineFaultRule('mdx-syntax', {
  code: 'MDX001',
  name: 'mdx-syntax',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  explain: ({words}) => ({problem: explainSyntax(words?.reason)}),
  message: {vi: 'Cú pháp: {problem}', en: 'Syntax: {problem}'},
  hint: {
    vi: 'Sửa chỗ được chỉ; muốn in chính dấu “{” hoặc “<” thì viết “\\{”, “\\<”.',
    en: 'Correct the marked place; to print the signs themselves write “\\{” or “\\<”.'
  },
  examples: {
    ok: ['A \\{b\\} \\<c.', '<Appendix>\n\nA\n\n</Appendix>'],
    bad: [
      ['Có {thon thôn.', '1:4-1:5'],
      ['<Appendix>\n\nA', '1:1-1:11'],
      ['Dưới <b', '1:6-1:7'],
      ['A <!-- b -->', '1:4-1:5'],
      ['Tỷ lệ {1 +}', '1:11-1:12']
    ]
  }
})
