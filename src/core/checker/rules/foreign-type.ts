import type {Message} from '../../diagnostic.ts'
import type {System} from '../../model/organ.ts'
import {defineRule} from '../rule.ts'

const systems: Record<System, Message> = {
  party: {vi: 'Đảng', en: 'the Party'},
  state: {vi: 'Nhà nước', en: 'the State'}
}

export default defineRule({
  code: 'META008',
  name: 'foreign-type',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, Điều 7; QĐ 399-QĐ/TW, Điều 5–7',
  check({document}, report) {
    const {type, system} = document
    if (!type || type[system]) return
    // The list of the decree was read in two sources, that of QĐ 399 in one.
    const severity = system === 'state' ? undefined : 'warning'
    report({place: document.placeOf(['type']), actual: type.label.vi, words: {system}, severity})
  },
  explain: ({words}) => ({systemName: words?.system === 'state' ? systems.state : systems.party}),
  message: {
    vi: 'Loại “{actual}” không phải loại văn bản của {systemName}',
    en: 'The type “{actual}” is no type of paper of {systemName}'
  },
  hint: {
    vi: 'Chọn loại khác, hoặc xem lại cơ quan ban hành.',
    en: 'Choose another type, or look again at the issuing organ.'
  },
  examples: {
    ok: ['---\ntype: ket-luan\norgan: dang-uy-xa\n---\nA.', '---\ntype: hop-dong\norgan: ubnd-xa\n---\nA.'],
    bad: [
      ['---\ntype: ket-luan\norgan: ubnd-xa\n---\nA.', '2:7-2:15 Kết luận'],
      ['---\ntype: hop-dong\norgan: dang-uy-xa\n---\nA.', '2:7-2:15 Hợp đồng']
    ]
  }
})
