import type {DocumentType} from '../document-type.ts'
import {doubtfulForCommunes, notByBase, notByCells} from '../issuing-limits.ts'

/** Thông tri. */
export const thongTri: DocumentType = {
  slug: 'thong-tri',
  label: {vi: 'Thông tri', en: 'Circular'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'TT', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  limits: [notByBase, ...notByCells, doubtfulForCommunes]
}
