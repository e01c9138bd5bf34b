import type {DocumentType} from '../document-type.ts'
import {notByBaseStandingBoard} from '../issuing-limits.ts'

/** Quy chế. */
export const quyChe: DocumentType = {
  slug: 'quy-che',
  label: {vi: 'Quy chế', en: 'Regulations'},
  layout: 'titled',
  numbering: 'articles',
  party: {symbol: 'QC', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'QC', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: [notByBaseStandingBoard]
}
