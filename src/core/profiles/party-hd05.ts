import {partyAppendix, partyCitation, partyCopyStamp, partyMarks} from './party/additions.ts'
import {partyBody, partyHeadings} from './party/body.ts'
import {partyClosing} from './party/closing.ts'
import {partyHeader} from './party/header.ts'
import {type Guidance, hd05} from './party/law.ts'
import {partyOpening} from './party/opening.ts'
import {partyPage} from './party/page.ts'
import type {Profile} from './profile.ts'

/** Party papers since 27/5/2026. */
export const partyHd05: Profile = {
  id: 'party-hd05',
  system: 'party',
  label: {vi: 'Đảng, Hướng dẫn 05 (2026)', en: 'Party, Guidance 05 (2026)'},
  from: '2026-05-27',
  source:
    'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng; Quy định số 399-QĐ/TW, ngày 09/01/2026',
  ...partyFormat(hd05)
}

/** The format of HD 05, cited as the given guidance: an older one states its differences on top. */
export function partyFormat(
  guidance: Guidance
): Omit<Profile, 'id' | 'system' | 'label' | 'from' | 'until' | 'source'> {
  return {
    ...partyPage(guidance),
    ...partyHeader(guidance),
    ...partyOpening(guidance),
    ...partyBody(guidance),
    headings: partyHeadings(guidance),
    ...partyClosing(guidance),
    marks: partyMarks(guidance),
    appendix: partyAppendix(guidance),
    citation: partyCitation(guidance),
    copy: partyCopyStamp(guidance)
  }
}
