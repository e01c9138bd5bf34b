import type {Fix, Place} from '../../diagnostic.ts'
import type {Document} from '../../model/document.ts'
import {profileFor} from '../../profiles/index.ts'
import {defineRule} from '../rule.ts'
import {sourceLines} from '../source-lines.ts'

export default defineRule({
  code: 'META012',
  name: 'stated-profile',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020 (từ 05/3/2020); HD 36-HD/VPTW (đến 26/5/2026); HD 05-HD/VPTW (từ 27/5/2026)',
  check({document}, report) {
    const {front, system} = document
    const inForce = front.issuedDate && profileFor(system, front.issuedDate)?.id
    if (!front.profile || !inForce) return
    const place = document.placeOf(['profile'])
    if (front.profile !== inForce) report({place, actual: front.profile, expected: inForce})
    else report({place, actual: front.profile, severity: 'warning', fix: removal(document)})
  },
  message: {
    vi: 'Thể thức “{actual}” ghi thừa, đã tính từ ngày ban hành[, cần “{expected}”]',
    en: 'The profile “{actual}” is stated although the date of issue decides[, expected “{expected}”]'
  },
  hint: {
    vi: 'Xoá dòng “profile”; văn bản giữ mãi thể thức của ngày ban hành.',
    en: 'Remove the line “profile”; a paper keeps the format of its day of issue for ever.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\nprofile: party-hd36\n---\nA.', '---\ntype: bao-cao\nissuedDate: 2026-06-15\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\nissuedDate: 2026-06-15\nprofile: party-hd36\n---\nA.', '4:10-4:20 party-hd36 → party-hd05'],
      ['---\ntype: bao-cao\nissuedDate: 2026-06-15\nprofile: party-hd05\n---\nA.', '4:10-4:20 party-hd05']
    ]
  }
})

// --- internal ---

/** The whole line goes, unless something else stands on it. */
function removal(document: Document): Fix | undefined {
  const {line} = document.placeOfKey(['profile'])
  if (!/^profile:\s*[\w-]+\s*$/.test(sourceLines(document.text).line(line))) return undefined
  const place: Place = {line, column: 1, endLine: line + 1, endColumn: 1}
  return {place, text: ''}
}
