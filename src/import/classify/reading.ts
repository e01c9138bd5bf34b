import type {FrontMatter} from '../../core/model/front-matter.ts'
import type {ParagraphRecord} from '../record.ts'
import type {Remark} from '../remark.ts'

export type Front = Partial<FrontMatter>

/** What one recogniser made of the records at its place: fields, remarks, and how many records they used. */
export interface Reading {
  front: Front
  used: number
  remarks: Remark[]
}

/** Whether the letters of a text are all capitals. */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

/** A line that is only a rule or ornament: `*`, `-----`, `_____`. */
export function isOrnament(text: string): boolean {
  return /^(?:\*+|[-–—_=~*.\s]{3,})$/.test(text)
}

/** Lines of the records, for a remark. */
export function linesOf(records: ParagraphRecord[]): number[] {
  return records.map(record => record.line)
}
