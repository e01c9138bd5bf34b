import type {DocumentType} from '../document-type.ts'

/** Thư công. */
export const thuCong: DocumentType = {
  slug: 'thu-cong',
  label: {vi: 'Thư công', en: 'Formal letter'},
  layout: 'form',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  state: {clause: 'NĐ 30, Điều 7; PL III', mark: 'C'},
  limits: []
}
