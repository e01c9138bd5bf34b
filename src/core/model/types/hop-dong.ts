import type {DocumentType} from '../document-type.ts'

/** Hợp đồng. */
export const hopDong: DocumentType = {
  slug: 'hop-dong',
  label: {vi: 'Hợp đồng', en: 'Contract'},
  layout: 'titled',
  numbering: 'articles',
  state: {symbol: 'HĐ', clause: 'NĐ 30, Điều 7; PL III', mark: 'C'},
  limits: []
}
