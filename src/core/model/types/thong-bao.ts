import type {DocumentType} from '../document-type.ts'

/** Thông báo. */
export const thongBao: DocumentType = {
  slug: 'thong-bao',
  label: {vi: 'Thông báo', en: 'Notice'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'TB', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'TB', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
