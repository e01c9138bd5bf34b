import {fileStart} from '../../diagnostic.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META010',
  name: 'secrecy',
  severity: 'error',
  faultKind: 'secret',
  basis: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15; NĐ 63/2026/NĐ-CP',
  check({document}, report) {
    const {secrecy} = document.front
    // A file of a workspace is not read beyond its mark; a text from elsewhere may have come this far.
    if (secrecy !== undefined) report({place: document.placeOf(['secrecy']), actual: secrecy})
    for (const fault of document.faults) if (fault.kind === 'secret') report(fault)
  },
  message: {
    vi: 'Văn bản có ghi độ mật[ “{actual}”]: vanthu không xử lý văn bản mật',
    en: 'The paper is marked secret[ (“{actual}”)]: vanthu does not handle secret papers'
  },
  hint: {
    vi: 'Đưa tệp này ra khỏi máy có nối mạng và soạn trên máy dành riêng theo quy định về bảo vệ bí mật nhà nước.',
    en: 'Take the file off a machine with a network, and write it where the law on state secrets allows.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\nsecrecy: mat\n---\nA.', '3:10-3:13 mat'],
      [
        {
          situation: {
            vi: 'Tệp trong content/ có ghi độ mật: phần sau dấu ấy không được đọc.',
            en: 'A file in content/ that is marked secret: nothing after the mark is read.'
          },
          text: '',
          faults: [{kind: 'secret', place: fileStart}]
        },
        '1:1-1:1'
      ]
    ]
  }
})
