import type {DocumentType} from '../document-type.ts'

/** Tuyên bố. */
export const tuyenBo: DocumentType = {
  slug: 'tuyen-bo',
  label: {vi: 'Tuyên bố', en: 'Declaration'},
  layout: 'titled',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: []
}
