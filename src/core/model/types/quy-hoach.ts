import type {DocumentType} from '../document-type.ts'

/** Quy hoạch. */
export const quyHoach: DocumentType = {
  slug: 'quy-hoach',
  label: {vi: 'Quy hoạch', en: 'Master plan'},
  layout: 'titled',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: []
}
