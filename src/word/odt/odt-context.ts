import type {Picture, Sheet} from '../paper.ts'
import type {ParagraphLayout} from '../style.ts'
import type {StyleId} from '../style-names.ts'
import type {AutomaticStyles} from './automatic-styles.ts'

/** What the writers of one section share. */
export interface OdtContext {
  styles: AutomaticStyles
  /** of the named styles */
  layouts: ReadonlyMap<StyleId, ParagraphLayout>
  sheet: Sheet
  /** paths in the package */
  pictures: ReadonlyMap<Picture, {svg: string; png: string}>
}

/** How a block begins a section. */
export interface SectionStart {
  masterPage: string
  /** absent where the pages are counted on */
  pageNumber?: number
}
