import type {DocumentType} from '../document-type.ts'

/** Phiếu chuyển. */
export const phieuChuyen: DocumentType = {
  slug: 'phieu-chuyen',
  label: {vi: 'Phiếu chuyển', en: 'Transfer slip'},
  layout: 'form',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  state: {symbol: 'PC', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
