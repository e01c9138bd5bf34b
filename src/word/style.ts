/** One named style, as both word processors take it: sizes in points, indents in millimetres. */
export interface WordStyle<Id extends string = string> {
  id: Id
  /** as the list of styles shows it, in Vietnamese */
  name: string
  text: TextLook
  paragraph: ParagraphLayout
}

export interface TextLook {
  /** points */
  size: number
  bold: boolean
  italic: boolean
  underline: boolean
  /** `#rrggbb` */
  colour: string
}

export interface ParagraphLayout {
  align: 'left' | 'center' | 'right' | 'justify'
  /** mm of the first line, from `left`; negative where it hangs */
  indent: number
  /** mm */
  left: number
  /** mm */
  right: number
  /** points */
  before: number
  /** points */
  after: number
  line: LineSpacing
  keepNext: boolean
  keepLines: boolean
  /** mm from the left edge of the text */
  tab?: number
}

/** `exact`: points; `multiple`: times the single line of the font. */
export type LineSpacing = {kind: 'exact'; points: number} | {kind: 'multiple'; factor: number}
