import type {DocumentType} from '../document-type.ts'

/** Kế hoạch. */
export const keHoach: DocumentType = {
  slug: 'ke-hoach',
  label: {vi: 'Kế hoạch', en: 'Plan'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'KH', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {symbol: 'KH', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.4', mark: 'C'},
  limits: []
}
