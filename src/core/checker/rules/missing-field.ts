import type {Place} from '../../diagnostic.ts'
import {fieldTitle} from '../field-title.ts'
import {missingFields} from '../required-fields.ts'
import {defineRule} from '../rule.ts'

const firstFence: Place = {line: 1, column: 1, endLine: 1, endColumn: 4}

export default defineRule({
  code: 'META005',
  name: 'missing-field',
  severity: 'error',
  basis: 'NĐ 30/2020, Điều 8; QĐ 399-QĐ/TW và HD 05-HD/VPTW (thành phần thể thức bắt buộc)',
  check({document}, report) {
    for (const path of missingFields(document)) {
      const [field, ...inner] = path.split('.')
      const place = inner.length > 0 ? document.placeOf([field!, Number(inner[0])]) : firstFence
      report({place, expected: path})
    }
  },
  explain: ({expected}) => ({title: fieldTitle(expected ?? '')}),
  message: {
    vi: 'Thiếu[ {title}], cần trường “{expected}”',
    en: 'A field is missing, expected “{expected}”'
  },
  hint: {
    vi: 'Ghi thêm trường này vào phần mở đầu; văn bản chưa ban hành thì ghi “status: draft” hoặc bỏ số văn bản.',
    en: 'Add the field to the front matter; for a paper not yet issued write “status: draft” or leave the number out.'
  },
  examples: {
    ok: [
      '---\ntype: bao-cao\n---\nA.',
      [
        '---',
        'type: bao-cao',
        'organ: dang-uy-xa',
        'codeNumber: 12',
        'issuedDate: 2026-06-15',
        'subject: Kết quả quý II',
        'signer: {position: BÍ THƯ, fullName: Nguyễn Văn An}',
        'recipients: [Ban Thường vụ Tỉnh uỷ]',
        '---',
        'A.'
      ].join('\n')
    ],
    bad: [
      ['---\nsubject: Kết quả quý II\n---\nA.', '1:1-1:4 → type'],
      [
        '---\ntype: giay-moi\norgan: ubnd-xa\nstatus: issued\nsigner: {position: CHỦ TỊCH}\n---\nA.',
        '1:1-1:4 → codeNumber',
        '1:1-1:4 → issuedDate',
        '5:9-5:29 → signer.0.fullName'
      ],
      [
        '---\ntype: cong-van\norgan: ubnd-xa\ncodeNumber: 7\n---\nA.',
        '1:1-1:4 → issuedDate',
        '1:1-1:4 → subject',
        '1:1-1:4 → to',
        '1:1-1:4 → signer',
        '1:1-1:4 → recipients'
      ]
    ]
  }
})
