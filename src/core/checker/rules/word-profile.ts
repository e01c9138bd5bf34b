import {wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD022',
  name: 'word-profile',
  severity: 'info',
  basis: 'NĐ 30/2020 (từ 05/3/2020); HD 36-HD/VPTW (đến 26/5/2026); HD 05-HD/VPTW (từ 27/5/2026)',
  slips: ({document: {profile}, word}) =>
    word.isProfileCertain
      ? []
      : [
          {
            spot: {region: 'opening'},
            actual: profile.id,
            words: {vi: profile.label.vi, en: profile.label.en},
            fact: {clause: profile.source, mark: 'P'}
          }
        ],
  explain: ({words}) => ({label: {vi: words?.vi ?? '', en: words?.en ?? ''}}),
  message: {
    vi: 'Chưa rõ số, ký hiệu và ngày ban hành; tạm kiểm tra theo thể thức {actual} ({label})',
    en: 'Number, symbol and date of issue are not clear; checked against the profile {actual} ({label})'
  },
  hint: {
    vi: 'Ghi số, ký hiệu và ngày tháng, hoặc chọn thể thức bằng --profile.',
    en: 'Write number, symbol and date, or choose the profile with --profile.'
  },
  examples: {
    ok: [wordCase('Có số, ký hiệu và ngày ban hành.', 'With number, symbol and date.', {isProfileCertain: true})],
    bad: [
      [
        wordCase('Dự thảo chưa có số và ngày.', 'A draft without number and date.', {isProfileCertain: false}),
        '1:1-1:1 party-hd05'
      ]
    ]
  }
})
