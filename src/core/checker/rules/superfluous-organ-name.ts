import {defineRule} from '../rule.ts'

const names = ['organName', 'parentOrganName'] as const

export default defineRule({
  code: 'META013',
  name: 'superfluous-organ-name',
  severity: 'warning',
  basis: 'vanthu, phần mở đầu; NĐ 30/2020, PL VI',
  check({document}, report) {
    const {front} = document
    if (front.organ === undefined) return
    for (const name of names)
      if (front[name] !== undefined)
        report({place: document.placeOfKey([name]), actual: name, words: {organ: front.organ}})
  },
  message: {
    vi: 'Trường “{actual}” không được in, vì đã có cơ quan “{organ}”',
    en: 'The field “{actual}” is not printed, since the organ “{organ}” is given'
  },
  hint: {
    vi: 'Xoá trường này, hoặc sửa tên cơ quan trong data/organs.yaml.',
    en: 'Remove the field, or correct the name in data/organs.yaml.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\norganName: ĐẢNG UỶ XÃ KHE LƯƠNG\n---\nA.'],
    bad: [['---\ntype: bao-cao\norgan: dang-uy-xa\norganName: ĐẢNG UỶ XÃ\n---\nA.', '4:1-4:10 organName']]
  }
})
