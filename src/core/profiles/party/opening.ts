import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import {type Guidance, pt14to15, pt15of14to15} from './law.ts'

/** Type, author line, subject, and whom the paper is for. */
export function partyOpening({
  says,
  lasting,
  silent
}: Guidance): Pick<Profile, 'typeName' | 'authorLine' | 'subject' | 'letterSubject' | 'addressees'> {
  const subject = lasting('tên loại và trích yếu', 'C')
  const letterSubject = says('trích yếu của công văn', 'C')
  const addressees = says('nơi gửi', 'C')
  return {
    typeName: {style: style(subject, {pt: 16, range: [15, 16]}, 'bold', 'upper')},
    authorLine: {style: style(says('tác giả dưới tên loại', 'T'), pt15of14to15, 'bold', 'upper')},
    subject: {
      style: style(subject, pt15of14to15, 'bold'),
      under: fact({kind: 'characters', text: '-----'}, subject)
    },
    letterSubject: {
      style: style(lasting('trích yếu của công văn', 'C'), 12, 'italic'),
      prefix: fact('về việc ', letterSubject),
      gap: fact(6, silent('khoảng cách trên trích yếu công văn', 'P'))
    },
    addressees: {
      words: {letter: fact('Kính gửi:', addressees), petition: fact('Kính trình:', addressees)},
      wordStyle: style(says('nơi gửi', 'T'), 14, 'italic'),
      nameStyle: style(says('nơi gửi', 'T'), pt14to15),
      separator: fact(';', addressees),
      end: fact('.', silent('dấu sau nơi gửi cuối cùng', 'P')),
      dashUnderColon: fact(false, silent('vị trí gạch đầu dòng ở nơi gửi', 'P')),
      reportHasAddressees: fact(false, addressees)
    }
  }
}
