import type {DocumentType} from '../document-type.ts'

/** Kết luận. */
export const ketLuan: DocumentType = {
  slug: 'ket-luan',
  label: {vi: 'Kết luận', en: 'Conclusion'},
  layout: 'titled',
  numbering: 'report',
  party: {symbol: 'KL', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  limits: []
}
