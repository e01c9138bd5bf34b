import {fileStart} from '../../diagnostic.ts'
import {isDocumentId} from '../../model/identity.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'FILE006',
  name: 'file-name',
  severity: 'error',
  basis: 'vanthu, mã văn bản (đường dẫn dưới content/)',
  check({document: {id}}, report) {
    const wrong = id.split('/').find(segment => !isDocumentId(segment))
    if (wrong !== undefined) report({place: fileStart, actual: wrong})
  },
  message: {
    vi: 'Tên tệp hoặc thư mục “{actual}” không dùng được trên mọi máy, cần chữ, số, dấu gạch và dấu chấm ở giữa',
    en: 'Not every machine can have a file or folder “{actual}”, expected letters, digits, hyphens, and dots in the middle'
  },
  hint: {
    vi: 'Đổi tên tệp; tên là mã văn bản, là tên tệp PDF và địa chỉ trang, ví dụ 2026/12-nq-du.mdx.',
    en: 'Rename the file; its name is the id, the name of the PDF and the address of the page, e.g. 2026/12-nq-du.mdx.'
  },
  examples: {
    ok: ['A.'],
    bad: [
      [
        {situation: {vi: 'Tệp “kế hoạch?.mdx”.', en: 'A file “kế hoạch?.mdx”.'}, text: 'A.', id: '2026/kế hoạch?'},
        '1:1-1:1 kế hoạch?'
      ]
    ]
  }
})
