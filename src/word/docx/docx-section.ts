import {Footer, Header, type ISectionOptions, NoteNumberRestart, PageOrientation, SectionType} from 'docx'
import {mmToTwips} from '../measures.ts'
import type {Paragraph, Sheet, WordSection} from '../paper.ts'
import {type DocxContext, docxParagraph} from './docx-paragraph.ts'
import {docxBlocks} from './docx-table.ts'

/** What a section must know of the whole paper. */
export interface PaperFacts {
  /** some section has a foot on its first page */
  hasFoot: boolean
  hasNotes: boolean
}

/**
 * A section on its own sheet, with its page numbers. Head and foot of the first page stand in every section, also empty:
 * Word gives a section without them those of the section before.
 */
export function docxSection(
  context: DocxContext,
  section: WordSection,
  {hasFoot, hasNotes}: PaperFacts
): ISectionOptions {
  const {sheet, continues, firstHead, firstFoot, blocks} = section
  const number: Paragraph = {kind: 'paragraph', style: 'page-number', inlines: [{kind: 'page-number'}], layout: {}}
  const head = sheet.numberOnFirst ? [number, ...firstHead] : firstHead
  const written = (paragraphs: readonly Paragraph[]) => ({
    children: (paragraphs.length > 0 ? paragraphs : [empty]).map(paragraph => docxParagraph(context, paragraph))
  })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: pageOptions(sheet),
      footnoteProperties: {restart: continues ? NoteNumberRestart.CONTINUOUS : NoteNumberRestart.EACH_SECTION}
    },
    headers: {default: new Header(written([number])), first: new Header(written(head))},
    ...(hasFoot ? {footers: {default: new Footer(written([])), first: new Footer(written(firstFoot))}} : {}),
    children: docxBlocks(context, hasNotes && blocks[0]?.kind === 'table' ? [lead, ...blocks] : blocks)
  }
}

// --- internal ---

/** LibreOffice puts an empty line before a table that begins a text with notes; before a paragraph it does not. */
const lead: Paragraph = {kind: 'paragraph', style: 'section-end', inlines: [], layout: {}}
const empty: Paragraph = {kind: 'paragraph', style: 'page-number', inlines: [], layout: {}}

/** The package turns the sheet by itself where it lies. */
function pageOptions({
  width,
  height,
  landscape,
  top,
  right,
  bottom,
  left,
  numberFromTop,
  footFromBottom,
  restart
}: Sheet) {
  const [short, long] = landscape ? [height, width] : [width, height]
  return {
    size: {
      width: mmToTwips(short),
      height: mmToTwips(long),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
    },
    margin: {
      top: mmToTwips(top),
      right: mmToTwips(right),
      bottom: mmToTwips(bottom),
      left: mmToTwips(left),
      header: mmToTwips(numberFromTop),
      footer: mmToTwips(footFromBottom),
      gutter: 0
    },
    ...(restart ? {pageNumbers: {start: 1}} : {})
  }
}
