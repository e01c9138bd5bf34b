import type {DocumentType} from '../document-type.ts'

/** Giấy giới thiệu. */
export const giayGioiThieu: DocumentType = {
  slug: 'giay-gioi-thieu',
  label: {vi: 'Giấy giới thiệu', en: 'Letter of introduction'},
  layout: 'form',
  numbering: 'report',
  party: {symbol: 'GGT', clause: 'QĐ 399, Điều 5–7', mark: 'P'},
  state: {symbol: 'GGT', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.8', mark: 'C'},
  limits: []
}
