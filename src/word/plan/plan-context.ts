import type {Element} from 'hast'
import type {Document} from '../../core/model/document.ts'
import type {OriginValue} from '../../core/model/origin.ts'
import type {Profile} from '../../core/profiles/profile.ts'
import type {Paragraph, Sheet} from '../paper.ts'
import type {ParagraphLayout, WordStyle} from '../style.ts'
import type {StyleId} from '../style-names.ts'
import type {SectionLists} from './lists.ts'

/** What the planners of one section share. */
export interface PlanContext {
  document: Document
  profile: Profile
  sheet: Sheet
  styles: ReadonlyMap<StyleId, WordStyle>
  lists: SectionLists
  counts: PaperCounts
  /** the text goes on from a sheet that lies the other way */
  continues: boolean
  /** notes called so far in this section */
  notes: number
  /** letters of this run since the last of them */
  lettersSinceNote: number
}

/** What is counted through the whole paper. */
export interface PaperCounts {
  notes: number
  values: OriginValue[]
}

/** Width of the text on a sheet, in mm. */
export function textWidthOf({width, left, right}: Sheet): number {
  return width - left - right
}

/** Points of so many millimetres. */
export function mmToPoints(mm: number): number {
  return (mm / 25.4) * 72
}

/** Millimetres of so many points. */
export function pointsToMm(points: number): number {
  return (points / 72) * 25.4
}

/** The line of the source text that an element comes from; 0 where it has none. */
export function lineOf({properties}: Element): number {
  return typeof properties.dataLine === 'number' ? properties.dataLine : 0
}

/** The whole layout of a paragraph: its style's, and what it has different. */
export function layoutOf({styles}: PlanContext, {style, layout}: Paragraph): ParagraphLayout {
  const named = styles.get(style)
  if (!named) throw new Error(`no style ${style}`)
  return {...named.paragraph, ...layout}
}
