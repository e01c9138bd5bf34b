import type {DocumentType} from '../document-type.ts'

/** Dự án. */
export const duAn: DocumentType = {
  slug: 'du-an',
  label: {vi: 'Dự án', en: 'Project'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'DA', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'DA', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
