import type {DocumentType} from '../document-type.ts'

/** Phương án. */
export const phuongAn: DocumentType = {
  slug: 'phuong-an',
  label: {vi: 'Phương án', en: 'Operational plan'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'PA', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'PA', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
