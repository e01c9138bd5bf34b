import type {Document} from '../../model/document.ts'
import {existsOn} from '../../model/header.ts'
import type {Organ} from '../../model/organ.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'DATE003',
  name: 'organ-lifetime',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'data/organs.yaml (ngày thành lập, ngày chấm dứt); NĐ 30/2020, PL I, ô số 4 (địa danh, thời gian)',
  check({document}, report) {
    for (const {organ, day, path} of issues(document)) {
      if (existsOn(organ, day)) continue
      const tooEarly = organ.from !== undefined && day < organ.from
      const expected = tooEarly ? organ.from : organ.until
      const successor = document.organs.get(organ.successor ?? '')?.name
      const words = {
        organ: organ.name,
        ...(expected && {[tooEarly ? 'from' : 'until']: expected}),
        ...(successor && {successor})
      }
      report({place: document.placeOf(path), actual: day, expected, words})
    }
  },
  message: {
    vi: 'Ngày “{actual}” “{organ}”[ chưa thành lập, cần từ “{from}”][ đã chấm dứt, cần đến “{until}”]',
    en: 'On “{actual}” “{organ}”[ did not exist yet, expected from “{from}”][ did not exist any more, expected until “{until}”]'
  },
  hint: {
    vi: 'Xem lại ngày và cơ quan ban hành[; cơ quan kế thừa là “{successor}”].',
    en: 'Look again at the date and the organ[; its successor is “{successor}”].'
  },
  examples: {
    ok: ['---\ntype: bao-cao\norgan: dang-uy-xa\nissuedDate: 2025-07-01\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\norgan: dang-uy-xa\nissuedDate: 2025-06-30\n---\nA.', '4:13-4:23 2025-06-30 → 2025-07-01'],
      ['---\ntype: bao-cao\norgan: dang-uy-xa-cu\nissuedDate: 2025-07-01\n---\nA.', '4:13-4:23 2025-07-01 → 2025-06-30']
    ]
  }
})

// --- internal ---

/** Who issued or copied the paper, and on which day. */
function issues({front, organ, coOrgans, copy}: Document): {organ: Organ; day: string; path: PropertyKey[]}[] {
  const {issuedDate} = front
  const issued = issuedDate === undefined ? [] : [organ, ...coOrgans].filter(issuer => issuer !== undefined)
  const copied = front.copy?.issuedDate
  return [
    ...issued.map(issuer => ({organ: issuer, day: issuedDate!, path: ['issuedDate']})),
    ...(copied && copy?.organ ? [{organ: copy.organ, day: copied, path: ['copy', 'issuedDate']}] : [])
  ]
}
