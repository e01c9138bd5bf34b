import {limitsAgainst} from '../../model/issuing-limits.ts'
import {markSeverity} from '../mark-severity.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META011',
  name: 'issuing-limit',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'QĐ 399-QĐ/TW, Điều 10, Điều 11 (thẩm quyền ban hành)',
  check({document}, report) {
    const {type, organ, front} = document
    const [limit] = type && organ ? limitsAgainst(type, organ, front.issuedBy) : []
    if (!type || !organ || !limit) return
    const severity = markSeverity(limit.mark) ?? limit.severity
    const words = {organ: organ.name, clause: limit.clause}
    report({place: document.placeOf(['type']), actual: type.label.vi, words, severity})
  },
  message: {
    vi: 'Có thể “{organ}” không được ban hành “{actual}” ({clause})',
    en: '“{organ}” may have no power to issue “{actual}” ({clause})'
  },
  hint: {
    vi: 'Đối chiếu thẩm quyền ban hành; nếu cơ quan được giao quyền thì bỏ qua cảnh báo này.',
    en: 'Check the powers of the organ; where it has this one, pass over the warning.'
  },
  examples: {
    ok: ['---\ntype: chi-thi\norgan: ubnd-xa\n---\nA.', '---\ntype: nghi-quyet\norgan: chi-bo-thon\n---\nA.'],
    bad: [
      ['---\ntype: chi-thi\norgan: chi-bo-thon\n---\nA.', '2:7-2:14 Chỉ thị'],
      ['---\ntype: chi-thi\norgan: dang-uy-xa\n---\nA.', '2:7-2:14 Chỉ thị']
    ]
  }
})
