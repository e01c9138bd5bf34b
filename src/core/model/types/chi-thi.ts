import type {DocumentType} from '../document-type.ts'
import {doubtfulForCommunes, notByBase, notByCells} from '../issuing-limits.ts'

/** Chỉ thị. */
export const chiThi: DocumentType = {
  slug: 'chi-thi',
  label: {vi: 'Chỉ thị', en: 'Directive'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'CT', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'CT', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: [notByBase, ...notByCells, doubtfulForCommunes]
}
