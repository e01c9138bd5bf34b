import type {DocumentType} from '../document-type.ts'

/** Giấy mời. */
export const giayMoi: DocumentType = {
  slug: 'giay-moi',
  label: {vi: 'Giấy mời', en: 'Invitation'},
  layout: 'form',
  numbering: 'report',
  party: {symbol: 'GM', clause: 'QĐ 399, Điều 5–7', mark: 'P'},
  state: {symbol: 'GM', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.7', mark: 'C'},
  limits: []
}
