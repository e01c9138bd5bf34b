import type {DocumentType} from '../document-type.ts'

/** Lời kêu gọi. */
export const loiKeuGoi: DocumentType = {
  slug: 'loi-keu-goi',
  label: {vi: 'Lời kêu gọi', en: 'Appeal'},
  layout: 'titled',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: []
}
