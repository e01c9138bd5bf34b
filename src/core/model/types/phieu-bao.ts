import type {DocumentType} from '../document-type.ts'

/** Phiếu báo. */
export const phieuBao: DocumentType = {
  slug: 'phieu-bao',
  label: {vi: 'Phiếu báo', en: 'Notification slip'},
  layout: 'form',
  numbering: 'report',
  state: {symbol: 'PB', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
