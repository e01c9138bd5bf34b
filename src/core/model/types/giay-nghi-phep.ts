import type {DocumentType} from '../document-type.ts'

/** Giấy nghỉ phép. */
export const giayNghiPhep: DocumentType = {
  slug: 'giay-nghi-phep',
  label: {vi: 'Giấy nghỉ phép', en: 'Leave permit'},
  layout: 'form',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  state: {symbol: 'GNP', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.10', mark: 'C'},
  limits: []
}
