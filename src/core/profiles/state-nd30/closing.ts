import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import {annex1, practice, pt13to14} from './law.ts'

const signer = annex1('ô số 7a, 7b, 7c (người ký)', 'C')
const columns = practice('bề rộng cột; đo ở các mẫu của PL III', 'P')
const recipient = annex1('ô số 9b (nơi nhận)', 'C')
const contactLine = annex1('ô số 13 (địa chỉ cơ quan)', 'T')

/** Signature, recipients, and the organ's address. */
export const closing: Pick<Profile, 'signature' | 'recipients' | 'contact'> = {
  signature: {
    authority: style(signer, pt13to14, 'bold', 'upper'),
    position: style(signer, pt13to14, 'bold', 'upper'),
    name: style(signer, pt13to14, 'bold'),
    gap: fact(30, practice('khoảng trống để ký và đóng dấu', 'P')),
    leftWidth: fact(64, columns, [46, 64]),
    rightWidth: fact(101, columns, [99, 111]),
    prefixes: fact(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'], signer)
  },
  recipients: {
    label: fact('Nơi nhận:', recipient),
    labelStyle: style(recipient, 12, 'bold', 'italic'),
    labelUnderlined: fact(false, recipient),
    listStyle: style(recipient, 11),
    asAbove: fact('Như trên', recipient),
    separator: fact(';', recipient),
    end: fact('.', recipient),
    archivePrefix: fact('Lưu: ', recipient),
    archiveDefault: fact('VT', recipient),
    drafterStyle: style(annex1('ký hiệu người soạn thảo', 'T'), 11, 'upper')
  },
  contact: {style: style(contactLine, {pt: 11, range: [11, 12]}), page: fact('first', contactLine)}
}
