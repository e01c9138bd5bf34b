import {fileStart} from '../../diagnostic.ts'
import {defineFaultRule} from '../fault-rule.ts'

export default defineFaultRule('encoding', {
  code: 'FILE001',
  name: 'encoding',
  severity: 'error',
  basis: 'vanthu, tệp văn bản; NĐ 30/2020, PL I (phông chữ, Unicode, TCVN 6909:2001)',
  message: {
    vi: 'Tệp không phải văn bản Unicode, cần “UTF-8”',
    en: 'The file is not Unicode text, expected “UTF-8”'
  },
  hint: {
    vi: 'Lưu lại tệp với bảng mã UTF-8; tệp .doc, .docx hoặc .pdf thì dùng “vanthu import”.',
    en: 'Save the file again as UTF-8; for .doc, .docx or .pdf files use "vanthu import".'
  },
  examples: {
    ok: ['Đảng uỷ xã Suối Ngàn.'],
    bad: [
      [
        {
          situation: {vi: 'Tệp lưu bằng bảng mã TCVN3.', en: 'A file saved in the TCVN3 encoding.'},
          text: '',
          faults: [{kind: 'encoding', place: fileStart}]
        },
        '1:1-1:1'
      ]
    ]
  }
})
