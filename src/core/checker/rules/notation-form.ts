import {markSeverity} from '../mark-severity.ts'
import {computedNotation, fitsProfile} from '../notation.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'CODE001',
  name: 'notation-form',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 3 (số, ký hiệu); HD 05-HD/VPTW (số và ký hiệu)',
  check({document}, report) {
    const {codeNotation} = document.front
    if (codeNotation === undefined || fitsProfile(codeNotation, document)) return
    report({
      place: document.placeOf(['codeNotation']),
      actual: codeNotation,
      expected: computedNotation(document),
      severity: markSeverity(document.profile.number.pattern.mark)
    })
  },
  message: {
    vi: 'Ký hiệu “{actual}” không đúng thể thức[, cần “{expected}”]',
    en: 'The symbol “{actual}” does not have the prescribed form[, expected “{expected}”]'
  },
  hint: {
    vi: 'Văn bản của Đảng ghi “NQ/ĐU”, của Nhà nước ghi “QĐ-UBND”, công văn của Nhà nước ghi “UBND-VP”; hoặc xoá trường này để vanthu tự tính.',
    en: 'The Party writes “NQ/ĐU”, the State “QĐ-UBND”, a letter of the State “UBND-VP”; or remove the field and let vanthu compute it.'
  },
  examples: {
    ok: [
      '---\ntype: nghi-quyet\norgan: dang-uy-xa\ncodeNotation: NQ/ĐU\n---\nA.',
      '---\ntype: cong-van\norgan: ubnd-xa\ncodeNotation: UBND-VX\n---\nA.'
    ],
    bad: [
      ['---\ntype: nghi-quyet\norgan: dang-uy-xa\ncodeNotation: NQ-ĐU\n---\nA.', '4:15-4:20 NQ-ĐU → NQ/ĐU'],
      ['---\ntype: quyet-dinh\norgan: ubnd-xa\ncodeNotation: QĐ- UBND\n---\nA.', '4:15-4:23 QĐ- UBND → QĐ-UBND'],
      ['---\ntype: quy-dinh\ncodeNotation: QyĐ/ĐU\n---\nA.', '3:15-3:21 QyĐ/ĐU → QĐ/…']
    ]
  }
})
