import {profileFor, profiles} from '../../profiles/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'DATE006',
  name: 'date-before-profiles',
  severity: 'warning',
  basis: 'NĐ 30/2020 (từ 05/3/2020); HD 36-HD/VPTW (từ 03/4/2018)',
  check({document}, report) {
    const {front, system, profile} = document
    if (!front.issuedDate || profileFor(system, front.issuedDate)) return
    const first = profiles.find(known => known.system === system)?.from
    const words = {profile: profile.label.vi}
    report({place: document.placeOf(['issuedDate']), actual: front.issuedDate, expected: first, words})
  },
  message: {
    vi: 'Ngày “{actual}” trước mọi thể thức mà vanthu biết, cần từ “{expected}”',
    en: 'The day “{actual}” is before every format that vanthu knows, expected from “{expected}”'
  },
  hint: {
    vi: 'Văn bản được in theo “{profile}”, không phải thể thức của ngày ban hành.',
    en: 'The paper is printed as “{profile}”, which is not the format of its day.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\nissuedDate: 2018-04-03\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\nissuedDate: 2018-04-02\n---\nA.', '3:13-3:23 2018-04-02 → 2018-04-03'],
      ['---\ntype: quyet-dinh\norgan: ubnd-xa\nissuedDate: 2020-03-04\n---\nA.', '4:13-4:23 2020-03-04 → 2020-03-05']
    ]
  }
})
