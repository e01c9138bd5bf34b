import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('esm', {
  code: 'MDX002',
  name: 'esm',
  severity: 'error',
  basis: 'vanthu, từ vựng của văn bản (MDX)',
  message: {
    vi: 'Mã lệnh “{actual}” trong văn bản, cần nội dung hoặc số liệu của data/',
    en: 'Code “{actual}” in a paper, expected text or figures from data/'
  },
  hint: {
    vi: 'Xoá dòng này; số liệu lấy bằng “{ten_tep.ten_so_lieu}”. Văn bản không bao giờ được chạy như chương trình.',
    en: 'Remove the line; take figures by “{file.name}”. A paper is never run as a program.'
  },
  examples: {
    ok: ['Nội dung.'],
    bad: [['import so from "./so.js"\n\nA.', '1:1-1:25 import']]
  }
})
