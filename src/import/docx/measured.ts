import type {WordAlign, WordLine, WordRun} from '../../core/checker/word-form.ts'
import type {StorySpot} from './story.ts'

/** How a paragraph of a Word file is set, with all that styles and lists give it. */
export interface MeasuredParagraph {
  /** as counted in its part of the file, from 1 */
  ordinal: number
  spot: StorySpot
  /** in Unicode, with its computed label */
  text: string
  runs: WordRun[]
  align: WordAlign
  /** mm from the edge of the text to the first letter */
  indent: number
  /** points */
  before: number
  after: number
  line: WordLine
  style: string
  isContextual: boolean
  /** how deep an item of a list lies, from 0 */
  depth: number
  /** its lower edge is ruled, or its words are underlined */
  hasLine: boolean
  /** a drawing hangs at it, such as a line */
  isDrawn: boolean
}
