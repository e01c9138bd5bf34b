import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import type {Guidance} from './law.ts'

/** Signature, recipients, and the organ's address. */
export function partyClosing({says, lasting, silent}: Guidance): Pick<Profile, 'signature' | 'recipients' | 'contact'> {
  const signer = lasting('thể thức đề ký', 'C')
  const columns = silent('bề rộng cột', 'P')
  const recipient = lasting('nơi nhận', 'C')
  const contact = says('thông tin liên hệ của cơ quan', 'T')
  return {
    signature: {
      authority: style(signer, 14, 'bold', 'upper'),
      position: style(signer, 14, 'upper'),
      name: style(signer, 14, 'bold'),
      gap: fact(30, silent('khoảng trống để ký và đóng dấu', 'P')),
      leftWidth: fact(80, columns),
      rightWidth: fact(85, columns),
      prefixes: fact(['T/M', 'K/T', 'T/L', 'Q.'], signer)
    },
    recipients: {
      label: fact('Nơi nhận:', recipient),
      labelStyle: style(recipient, 14),
      labelUnderlined: fact(true, recipient),
      listStyle: style(recipient, 12),
      asAbove: fact('Như trên', recipient),
      separator: fact(';', recipient),
      end: fact('.', recipient),
      archivePrefix: fact('Lưu ', recipient),
      archiveDefault: fact('', recipient),
      drafterStyle: style(says('ký hiệu người soạn thảo', 'T'), 11)
    },
    contact: {style: style(contact, 10), page: fact('last', contact)}
  }
}
