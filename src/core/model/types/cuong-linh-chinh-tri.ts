import type {DocumentType} from '../document-type.ts'
import {centralPartyOnly} from '../issuing-limits.ts'

/** Cương lĩnh chính trị. */
export const cuongLinhChinhTri: DocumentType = {
  slug: 'cuong-linh-chinh-tri',
  label: {vi: 'Cương lĩnh chính trị', en: 'Political platform'},
  layout: 'titled',
  numbering: 'report',
  party: {clause: 'QĐ 399, Điều 5–7', mark: 'S'},
  limits: centralPartyOnly
}
