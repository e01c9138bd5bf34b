import type {Message} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

const names: Record<string, Message> = {
  image: {vi: 'hình ảnh', en: 'a picture'},
  imageReference: {vi: 'hình ảnh', en: 'a picture'},
  link: {vi: 'liên kết', en: 'a link'},
  linkReference: {vi: 'liên kết', en: 'a link'},
  code: {
    vi: 'khối mã (dòng thụt bốn dấu cách hoặc ba dấu `)',
    en: 'a code block (four spaces of indent, or three backticks)'
  },
  inlineCode: {vi: 'chữ trong dấu `', en: 'text in backticks'},
  thematicBreak: {vi: 'đường kẻ ngang', en: 'a horizontal rule'}
}

export default defineFaultRule('foreign-markdown', {
  code: 'MDX010',
  name: 'foreign-markdown',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  explain: ({actual}) => ({what: names[actual ?? '']}),
  message: {
    vi: 'Văn bản hành chính không dùng {what}',
    en: 'An official paper has no form for {what}'
  },
  hint: {
    vi: 'Viết thành chữ thường; ở đây chỉ in được phần chữ, hoặc không in được gì.',
    en: 'Write it as plain text; only its words are printed, or nothing at all.'
  },
  examples: {
    ok: ['Chữ **đậm**, *nghiêng*.'],
    bad: [
      ['Xem ![con dấu](dau.png).', '1:5-1:24 image'],
      ['Xem [trang](trang.vn).', '1:5-1:22 link'],
      ['A.\n\n***\n\nB.', '3:1-3:4 thematicBreak']
    ]
  }
})
