import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META010',
  name: 'secrecy',
  severity: 'error',
  basis: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15; NĐ 63/2026/NĐ-CP',
  check({document}, report) {
    const {secrecy} = document.front
    if (secrecy !== undefined) report({place: document.placeOf(['secrecy']), actual: secrecy})
  },
  message: {
    vi: 'Văn bản có độ mật “{actual}”: vanthu không xử lý văn bản mật',
    en: 'The paper is classified “{actual}”: vanthu does not handle secret papers'
  },
  hint: {
    vi: 'Đưa tệp này ra khỏi máy có nối mạng và soạn trên máy dành riêng theo quy định về bảo vệ bí mật nhà nước.',
    en: 'Take the file off a machine with a network, and write it where the law on state secrets allows.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.'],
    bad: [['---\ntype: bao-cao\nsecrecy: mat\n---\nA.', '3:10-3:13 mat']]
  }
})
