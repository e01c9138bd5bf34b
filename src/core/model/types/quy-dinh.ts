import type {DocumentType} from '../document-type.ts'
import {notByCells} from '../issuing-limits.ts'

/** Quy định. */
export const quyDinh: DocumentType = {
  slug: 'quy-dinh',
  label: {vi: 'Quy định', en: 'Rules'},
  layout: 'titled',
  numbering: 'articles',
  party: {symbol: 'QĐ', otherSymbols: [{symbol: 'QĐi', profile: 'party-hd36'}], clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'QyĐ', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: notByCells
}
