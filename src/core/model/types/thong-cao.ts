import type {DocumentType} from '../document-type.ts'

/** Thông cáo. */
export const thongCao: DocumentType = {
  slug: 'thong-cao',
  label: {vi: 'Thông cáo', en: 'Communiqué'},
  layout: 'titled',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  state: {symbol: 'TC', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
