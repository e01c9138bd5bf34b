import type {DocumentType} from '../document-type.ts'

/** Biên bản. */
export const bienBan: DocumentType = {
  slug: 'bien-ban',
  label: {vi: 'Biên bản', en: 'Minutes'},
  layout: 'minutes',
  numbering: 'report',
  party: {symbol: 'BB', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'BB', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.9', mark: 'C'},
  limits: []
}
