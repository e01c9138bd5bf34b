/**
 * All papers of the archive for the list that is filtered in the browser: columns of equal length, in the order of lists, with the words of
 * the site beside them, so that the script needs none. An inner file of the site, not for others: machines read the JSON lists.
 */
export interface ListData {
  /** links from the top of the site */
  links: string[]
  codes: string[]
  /** `20260615`; 0 in an undated draft */
  days: number[]
  /** places in `typeNames` */
  types: number[]
  subjects: string[]
  /** places in `organNames` */
  organs: number[]
  /** places in `statusNames` */
  statuses: number[]
  /** marks by the paper's place; most have none */
  marks: Record<number, string[]>
  /** each paper's rank among all codes and all subjects in Vietnamese order */
  codeRanks: number[]
  subjectRanks: number[]
  /** slug and name in Vietnamese order: a place is a rank as well */
  typeNames: [slug: string, name: string][]
  organNames: [slug: string, name: string][]
  statusNames: [slug: string, name: string][]
  undated: string
}
