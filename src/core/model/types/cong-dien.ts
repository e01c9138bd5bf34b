import type {DocumentType} from '../document-type.ts'

/** Công điện. */
export const congDien: DocumentType = {
  slug: 'cong-dien',
  label: {vi: 'Công điện', en: 'Official telegram'},
  layout: 'titled',
  numbering: 'report',
  state: {symbol: 'CĐ', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.6', mark: 'C'},
  limits: []
}
