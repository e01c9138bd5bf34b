import type {Mark} from '../core/model/document-type.ts'

/** How sure a value is, in words. */
export const markWords: Record<Mark, string> = {
  C: 'đã đối chiếu hai nguồn',
  T: 'theo văn bản gốc',
  S: 'theo nguồn thứ hai',
  M: 'theo hiểu biết chung',
  P: 'theo thực tiễn, văn bản không quy định'
}
