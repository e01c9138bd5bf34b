import type {DocumentType} from '../document-type.ts'

/** Công văn. */
export const congVan: DocumentType = {
  slug: 'cong-van',
  label: {vi: 'Công văn', en: 'Official letter'},
  layout: 'letter',
  numbering: 'report',
  party: {symbol: 'CV', addressees: 'kinh-gui', clause: 'QĐ 399, Điều 5–7', mark: 'T'},
  state: {addressees: 'kinh-gui', clause: 'NĐ 30, Điều 7; PL III, mẫu 1.5', mark: 'C'},
  limits: []
}
