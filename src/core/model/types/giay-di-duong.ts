import type {DocumentType} from '../document-type.ts'

/** Giấy đi đường. */
export const giayDiDuong: DocumentType = {
  slug: 'giay-di-duong',
  label: {vi: 'Giấy đi đường', en: 'Travel warrant'},
  layout: 'form',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: []
}
