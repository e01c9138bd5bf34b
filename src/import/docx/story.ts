import type {BlockRecord, Picture, Run} from '../record.ts'
import type {Remark} from '../remark.ts'
import type {Fields} from './fields.ts'
import type {MeasuredParagraph} from './measured.ts'
import type {Numbering} from './numbering.ts'
import type {Package} from './package.ts'
import type {Relationship} from './relationships.ts'
import type {Styles} from './styles.ts'
import type {XmlElement} from './xml.ts'

/** Whether tracked changes are taken as made or as never made. */
export type ChangeChoice = 'accept' | 'reject'

/** What the readers of blocks and runs share: one for each part of the file that holds text. */
export interface Story {
  source: Package
  links: ReadonlyMap<string, Relationship>
  styles: Styles
  numbering: Numbering
  changes: ChangeChoice
  fields: Fields
  notes: NoteShelf
  pictures: PictureShelf
  comments: ReadonlyMap<string, string>
  /** the paragraph that is being read and the last table, each from 1 */
  place: {paragraph: number; table: number}
  /** the cell or the part of the file that is being read, where it is not the text itself */
  spot: StorySpot
  /** where the form of every paragraph goes, when somebody asks for it */
  measures?: MeasuredParagraph[]
  remarks: Remark[]
  /** the reader of blocks, for text boxes inside of paragraphs */
  readBlocks: (element: XmlElement, story: Story) => BlockRecord[]
}

/** Where a story plays. */
export interface StorySpot {
  cell?: {table: number; row: number; cell: number}
  /** ordinal of the note */
  note?: number
  /** head or foot of the pages */
  margin?: boolean
}

/** Notes in the order of their calls. */
export interface NoteShelf {
  /** the id that the draft gives to a note of the file; nothing where the file has no such note */
  call(kind: 'footnote' | 'endnote', id: string, story: Story): string | undefined
  bodies: ReadonlyMap<string, Run[]>
}

/** Pictures in the order of the text, each once. */
export interface PictureShelf {
  /** ordinal from 1; nothing where the part is no picture that can be kept */
  add(part: string): number | undefined
  pictures: Picture[]
}
