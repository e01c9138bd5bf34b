import {closestName} from '../../markdown/closest-name.ts'
import {documentTypes} from '../../model/types/index.ts'
import {defineRule} from '../rule.ts'

const slugs = documentTypes.map(({slug}) => slug)

export default defineRule({
  code: 'META007',
  name: 'unknown-type',
  severity: 'error',
  basis: 'NĐ 30/2020, Điều 7; QĐ 399-QĐ/TW, Điều 5–7',
  check({document}, report) {
    const {front, type} = document
    if (front.type === undefined || type) return
    report({place: document.placeOf(['type']), actual: front.type, expected: closestName(front.type, slugs)})
  },
  message: {
    vi: 'Không có loại văn bản “{actual}”[, có phải “{expected}”?]',
    en: 'Unknown type of paper “{actual}”[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Ghi tên loại không dấu, ví dụ nghi-quyet, bao-cao, cong-van, to-trinh.',
    en: 'Write the type without accents, e.g. nghi-quyet, bao-cao, cong-van, to-trinh.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.', '---\ntype: to-trinh\n---\nA.'],
    bad: [
      ['---\ntype: bao-ca\n---\nA.', '2:7-2:13 bao-ca → bao-cao'],
      ['---\ntype: thong-tu-lien-tich\n---\nA.', '2:7-2:25 thong-tu-lien-tich']
    ]
  }
})
