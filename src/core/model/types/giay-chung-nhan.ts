import type {DocumentType} from '../document-type.ts'

/** Giấy chứng nhận. */
export const giayChungNhan: DocumentType = {
  slug: 'giay-chung-nhan',
  label: {vi: 'Giấy chứng nhận', en: 'Certificate'},
  layout: 'form',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: []
}
