import type {DocumentType} from '../document-type.ts'

/** Giấy ủy quyền. */
export const giayUyQuyen: DocumentType = {
  slug: 'giay-uy-quyen',
  label: {vi: 'Giấy ủy quyền', en: 'Power of attorney'},
  layout: 'form',
  numbering: 'report',
  state: {symbol: 'GUQ', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
