import type {WordRole} from '../../core/checker/word-form.ts'
import type {ParagraphRecord} from '../record.ts'

/** A line of the paper and what it is; absent for marks and lines that no form is prescribed for. */
export interface NamedLine {
  record: ParagraphRecord
  role?: WordRole
  /** characters that stand on a line of their own below it, such as `*` and `-----` */
  below?: string
}
