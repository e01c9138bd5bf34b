import type {DocumentType} from '../document-type.ts'

/** Phiếu gửi. */
export const phieuGui: DocumentType = {
  slug: 'phieu-gui',
  label: {vi: 'Phiếu gửi', en: 'Dispatch slip'},
  layout: 'form',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  state: {symbol: 'PG', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
