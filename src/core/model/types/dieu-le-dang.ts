import type {DocumentType} from '../document-type.ts'
import {centralPartyOnly} from '../issuing-limits.ts'

/** Điều lệ Đảng. */
export const dieuLeDang: DocumentType = {
  slug: 'dieu-le-dang',
  label: {vi: 'Điều lệ Đảng', en: 'Party statutes'},
  layout: 'titled',
  numbering: 'articles',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: centralPartyOnly
}
