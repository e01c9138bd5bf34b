import type {DocumentType} from '../document-type.ts'

/** Nghị quyết. */
export const nghiQuyet: DocumentType = {
  slug: 'nghi-quyet',
  label: {vi: 'Nghị quyết', en: 'Resolution'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'NQ', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {
    symbol: 'NQ',
    verbLine: 'QUYẾT NGHỊ:',
    numbering: 'articles',
    clause: 'NĐ 30, Điều 7; PL III, mẫu 1.1',
    mark: 'C'
  },
  limits: []
}
