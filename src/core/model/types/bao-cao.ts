import type {DocumentType} from '../document-type.ts'

/** Báo cáo. */
export const baoCao: DocumentType = {
  slug: 'bao-cao',
  label: {vi: 'Báo cáo', en: 'Report'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'BC', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'BC', addressees: 'kinh-gui', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
