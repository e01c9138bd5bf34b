import type {WordSpot} from './word-spot.ts'

/** What a paragraph of a Word file is in an official paper. */
export type WordRole =
  | 'national'
  | 'motto'
  | 'parent-organ'
  | 'organ'
  | 'number'
  | 'place-date'
  | 'letter-subject'
  | 'type-name'
  | 'author-line'
  | 'subject'
  | 'addressees-word'
  | 'addressee'
  | 'legal-basis'
  | 'verb-line'
  | 'authority-line'
  | 'text'
  | 'heading-part'
  | 'heading-chapter'
  | 'heading-section'
  | 'heading-subsection'
  | 'heading-article'
  | 'heading-clause'
  | 'heading-point'
  | 'heading-roman'
  | 'heading-arabic'
  | 'heading-decimal'
  | 'heading-letter'
  | 'authority'
  | 'position'
  | 'full-name'
  | 'recipients-label'
  | 'recipient'
  | 'appendix-word'
  | 'appendix-title'
  | 'appendix-reference'
  | 'table-cell'
  | 'footnote'
  | 'page-number'

export type WordAlign = 'left' | 'center' | 'right' | 'justify'

/** A stretch of text with one look. Sizes in points, colours as `#rrggbb`. */
export interface WordRun {
  text: string
  size: number
  bold: boolean
  italic: boolean
  font: string
  colour: string
}

/** `multiple`: times the single line; the others in points. */
export type WordLine = {kind: 'multiple'; factor: number} | {kind: 'exact' | 'at-least'; points: number}

/** What stands below an element: a drawn line, or characters. */
export interface WordUnder {
  line: boolean
  characters?: string
}

/** One element of the paper and how it was set; what the file does not show is absent. */
export interface WordElement {
  role: WordRole
  spot: WordSpot
  text: string
  runs: WordRun[]
  align?: WordAlign
  /** mm from the edge of the text to the first letter */
  indent?: number
  line?: WordLine
  /** points between this paragraph and the one above */
  gap?: number
  /** the side of a layout in two columns on which it stands */
  column?: 'left' | 'right'
  under?: WordUnder
}

/** A page number as a section of the file prints it. */
export interface WordPageNumber {
  where: 'head' | 'foot'
  /** mm from the upper edge of the sheet */
  fromTop?: number
}

/** One section of the file: its sheet and its page numbers. Lengths in mm. */
export interface WordSheet {
  spot: WordSpot
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
  /** on the first page of the section, and on the others */
  firstNumber?: WordPageNumber
  number?: WordPageNumber
}

/** What was left in the file that is not part of the paper. */
export interface WordLeftOver {
  kind: 'changes' | 'comment' | 'hidden'
  spot: WordSpot
  count: number
}

/** What was measured in one Word file; the word rules judge it against the profile. */
export interface WordForm {
  sheets: WordSheet[]
  elements: WordElement[]
  /** more than one page, as far as the file tells */
  isLong: boolean
  /** number, symbol and date of the paper say which profile it follows */
  isProfileCertain: boolean
  leftOvers: WordLeftOver[]
}
