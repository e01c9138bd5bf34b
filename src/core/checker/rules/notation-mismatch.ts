import type {Severity} from '../../diagnostic.ts'
import type {Document} from '../../model/document.ts'
import {markSeverity} from '../mark-severity.ts'
import {computedNotation, fitsProfile, isAsComputed} from '../notation.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'CODE002',
  name: 'notation-mismatch',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, PL I, ô số 3 (số, ký hiệu), PL III; QĐ 399-QĐ/TW, Điều 5–7',
  check({document}, report) {
    const {front, organ} = document
    const expected = organ && computedNotation(document)
    const actual = front.codeNotation
    if (!actual || !expected || !fitsProfile(actual, document) || isAsComputed(actual, document)) return
    const place = document.placeOf(['codeNotation'])
    report({place, actual, expected, severity: severityOf(actual, expected, document)})
  },
  message: {
    vi: 'Ký hiệu “{actual}” khác với loại và cơ quan, cần “{expected}”',
    en: 'The symbol “{actual}” differs from type and organ, expected “{expected}”'
  },
  hint: {
    vi: 'Xoá trường “codeNotation” để vanthu tự tính, hoặc sửa loại văn bản, ký hiệu cơ quan trong data/organs.yaml.',
    en: 'Remove “codeNotation” and let vanthu compute it, or correct the type, or the symbol in data/organs.yaml.'
  },
  examples: {
    ok: [
      '---\ntype: nghi-quyet\norgan: dang-uy-xa\ncodeNotation: NQ/ĐU\n---\nA.',
      '---\ntype: quy-dinh\norgan: dang-uy-xa\nprofile: party-hd36\ncodeNotation: QĐ/ĐU\n---\nA.',
      '---\ntype: ke-hoach\norgan: ubnd-xa\ncodeNotation: KH-UBND-VP\n---\nA.'
    ],
    bad: [
      ['---\ntype: bao-cao\norgan: dang-uy-xa\ncodeNotation: NQ/ĐU\n---\nA.', '4:15-4:20 NQ/ĐU → BC/ĐU'],
      ['---\ntype: quyet-dinh\norgan: ubnd-xa\ncodeNotation: QĐ-HĐND\n---\nA.', '4:15-4:22 QĐ-HĐND → QĐ-UBND']
    ]
  }
})

// --- internal ---

/** The symbols of types are the law's, those of organs mostly custom. */
function severityOf(actual: string, expected: string, {type, system, profile}: Document): Severity | undefined {
  const separator = profile.number.organSeparator.value
  const sameType = actual.split(separator)[0] === expected.split(separator)[0]
  return sameType ? 'warning' : markSeverity(type?.[system]?.mark ?? 'P')
}
