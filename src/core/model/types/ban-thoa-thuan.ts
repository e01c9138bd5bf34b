import type {DocumentType} from '../document-type.ts'

/** Bản thỏa thuận. */
export const banThoaThuan: DocumentType = {
  slug: 'ban-thoa-thuan',
  label: {vi: 'Bản thỏa thuận', en: 'Agreement'},
  layout: 'titled',
  numbering: 'articles',
  state: {symbol: 'BTT', clause: 'NĐ 30, Điều 7; PL III', mark: 'C'},
  limits: []
}
