import type {DocumentType} from '../document-type.ts'

/** Đề án. */
export const deAn: DocumentType = {
  slug: 'de-an',
  label: {vi: 'Đề án', en: 'Scheme'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'ĐA', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'ĐA', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
