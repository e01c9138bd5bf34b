import {closestName} from '../../markdown/closest-name.ts'
import type {Document} from '../../model/document.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META006',
  name: 'unknown-organ',
  severity: 'error',
  basis: 'vanthu, cơ quan (data/organs.yaml)',
  check({document}, report) {
    for (const {key, path} of namedOrgans(document))
      if (!document.organs.has(key))
        report({place: document.placeOf(path), actual: key, expected: closestName(key, document.organs.keys())})
  },
  message: {
    vi: 'Không có cơ quan “{actual}” trong data/organs.yaml[, có phải “{expected}”?]',
    en: 'Unknown organ “{actual}” in data/organs.yaml[, did you mean “{expected}”?]'
  },
  hint: {
    vi: 'Sửa mã cơ quan, hoặc khai báo cơ quan này trong data/organs.yaml; bản thảo có thể ghi “organName” thay cho “organ”.',
    en: 'Correct the key, or add the organ to data/organs.yaml; a draft may give “organName” instead of “organ”.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\norgan: dang-uy-xa\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\norgan: dang-uy-xaa\n---\nA.', '3:8-3:19 dang-uy-xaa → dang-uy-xa'],
      ['---\ntype: bao-cao\norgan: ubnd-xa\ncoOrgans: [so-y-te]\n---\nA.', '4:12-4:19 so-y-te']
    ]
  }
})

// --- internal ---

function namedOrgans({front}: Document): {key: string; path: PropertyKey[]}[] {
  const {organ, coOrgans = [], copy, signer = []} = front
  const named: {key: string | undefined; path: PropertyKey[]}[] = [
    {key: organ, path: ['organ']},
    ...coOrgans.map((key, index) => ({key, path: ['coOrgans', index]})),
    ...signer.map(({organ: key}, index) => ({key, path: ['signer', index, 'organ']})),
    {key: copy?.organ, path: ['copy', 'organ']}
  ]
  return named.flatMap(({key, path}) => (key === undefined ? [] : [{key, path}]))
}
