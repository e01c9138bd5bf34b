import type {DocumentType} from '../document-type.ts'

/** Tờ trình. */
export const toTrinh: DocumentType = {
  slug: 'to-trinh',
  label: {vi: 'Tờ trình', en: 'Submission'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'TTr', addressees: 'kinh-trinh', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'TTr', addressees: 'kinh-gui', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
