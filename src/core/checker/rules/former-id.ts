import {isDocumentId} from '../../model/identity.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META015',
  name: 'former-id',
  severity: 'error',
  basis: 'vanthu, mã văn bản (đường dẫn dưới content/)',
  check({document: {id, front, placeOf}}, report) {
    for (const [index, former] of (front.formerIds ?? []).entries())
      if (former === id || !isDocumentId(former)) report({place: placeOf(['formerIds', index]), actual: former})
  },
  message: {
    vi: '“{actual}” không phải là mã cũ của văn bản này',
    en: '“{actual}” is no former id of this paper'
  },
  hint: {
    vi: 'Ghi đường dẫn cũ của tệp dưới content/, không có .mdx, ví dụ du-thao/ke-hoach-tet.',
    en: 'Give the former path of the file below content/, without .mdx, e.g. du-thao/ke-hoach-tet.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\nformerIds: [du-thao/bao-cao-quy-ii, 2025/07-bc-du]\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\nformerIds: ../07-bc-du\n---\nA.', '3:12-3:23 ../07-bc-du'],
      ['---\ntype: bao-cao\nformerIds: [2025/07-bc-du, example]\n---\nA.', '3:28-3:35 example']
    ]
  }
})
