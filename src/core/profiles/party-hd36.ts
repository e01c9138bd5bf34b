import {fact, law, style} from './fact.ts'
import {partyNumberPattern} from './party/header.ts'
import {hd36} from './party/law.ts'
import {partyFormat} from './party-hd05.ts'
import type {Profile} from './profile.ts'

const format = partyFormat(hd36)
const says = law('HD 36-HD/VPTW')
const spacing = says('giãn dòng', 'S')
const copies = says('bản sao', 'M')

/** Party papers from 03/4/2018 to 26/5/2026: HD 05 with these differences. */
export const partyHd36: Profile = {
  ...format,
  id: 'party-hd36',
  system: 'party',
  label: {vi: 'Đảng, Hướng dẫn 36 (2018)', en: 'Party, Guidance 36 (2018)'},
  from: '2018-04-03',
  until: '2026-05-26',
  source: 'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng; Quy định số 66-QĐ/TW',
  // The second-hand QĐi only widens the pattern: what it refuses, the confirmed form refuses too.
  number: {...format.number, pattern: fact(partyNumberPattern('QĐi'), says('số và ký hiệu, kể cả QĐi', 'C'))},
  letterSubject: {...format.letterSubject, prefix: fact('', says('trích yếu của công văn', 'S'))},
  addressees: {
    ...format.addressees,
    words: {...format.addressees.words, petition: fact('Kính gửi:', says('nơi gửi của tờ trình', 'C'))},
    separator: fact(',', says('dấu ở nơi gửi', 'C')),
    end: fact('.', says('dấu ở nơi gửi', 'C'))
  },
  body: {...format.body, lineSpacing: fact({kind: 'exact', points: 18}, spacing, [18, Number.POSITIVE_INFINITY])},
  legalBases: {...format.legalBases, end: fact(',', says('căn cứ cuối cùng', 'S'))},
  recipients: {
    ...format.recipients,
    separator: fact(',', says('dấu ở nơi nhận', 'C')),
    end: fact('.', says('dấu ở nơi nhận', 'C')),
    drafterStyle: style(says('ký hiệu người soạn thảo', 'S'), 8, 'upper')
  },
  copy: {
    form: fact('header', copies),
    titleStyle: style(copies, 14, 'bold', 'upper'),
    texts: fact({'sao-y': 'SAO Y', 'sao-luc': 'SAO LỤC', 'trich-sao': 'TRÍCH SAO'}, copies),
    symbols: fact({'sao-y': 'BS', 'sao-luc': 'BS', 'trich-sao': 'BS'}, copies)
  }
}
