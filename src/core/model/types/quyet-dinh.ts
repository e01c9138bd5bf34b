import type {DocumentType} from '../document-type.ts'

/** Quyết định. */
export const quyetDinh: DocumentType = {
  slug: 'quyet-dinh',
  label: {vi: 'Quyết định', en: 'Decision'},
  layout: 'titled',
  numbering: 'articles',
  party: {symbol: 'QĐ', verbLine: 'QUYẾT ĐỊNH', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'QĐ', verbLine: 'QUYẾT ĐỊNH:', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.2, 1.3', mark: 'C'},
  limits: []
}
