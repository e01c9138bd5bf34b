import type {DocumentType} from '../document-type.ts'
import {notByBaseCommittee, notByCells} from '../issuing-limits.ts'

/** Hướng dẫn. */
export const huongDan: DocumentType = {
  slug: 'huong-dan',
  label: {vi: 'Hướng dẫn', en: 'Guidelines'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'HD', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'HD', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: [notByBaseCommittee, ...notByCells]
}
