import type {DocumentType} from '../document-type.ts'

/** Chiến lược. */
export const chienLuoc: DocumentType = {
  slug: 'chien-luoc',
  label: {vi: 'Chiến lược', en: 'Strategy'},
  layout: 'titled',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: []
}
