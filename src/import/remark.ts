/** Which list of the report a remark belongs to. */
export type RemarkList = 'found' | 'missing' | 'doubtful' | 'normalised'

/** What a reader or classifier has to tell the clerk; the words come from the table of messages, late. */
export interface Remark {
  list: RemarkList
  /** a field of the front matter, or a code of `remarkMessages` */
  code: string
  /** lines of the source */
  lines: number[]
  value?: string
  count?: number
}

/** The value was read from the text. */
export function found(code: string, lines: number[], value?: string): Remark {
  return {list: 'found', code, lines, value}
}

/** Kept, but a person should look. */
export function doubtful(code: string, lines: number[], value?: string): Remark {
  return {list: 'doubtful', code, lines, value}
}

/** Changed in form, not in words. */
export function normalised(code: string, lines: number[], value?: string): Remark {
  return {list: 'normalised', code, lines, value}
}
