import type {DocumentType} from '../document-type.ts'

/** Bản ghi nhớ. */
export const banGhiNho: DocumentType = {
  slug: 'ban-ghi-nho',
  label: {vi: 'Bản ghi nhớ', en: 'Memorandum'},
  layout: 'titled',
  numbering: 'report',
  state: {symbol: 'BGN', clause: 'NĐ 30, Điều 7; PL III', mark: 'C'},
  limits: []
}
