import type {DocumentType} from '../document-type.ts'

/** Chương trình. */
export const chuongTrinh: DocumentType = {
  slug: 'chuong-trinh',
  label: {vi: 'Chương trình', en: 'Programme'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'CTr', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'CTr', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
