import {
  BorderStyle,
  Paragraph as DocxParagraph,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IFrameOptions,
  TabStopType,
  VerticalPositionAlign
} from 'docx'
import {hexColour, mmToTwips} from '../measures.ts'
import type {Inline, Paragraph, ParagraphBorder, Pin, Sheet} from '../paper.ts'
import type {DrawnPictures} from '../picture/draw-picture.ts'
import {docxRuns} from './docx-runs.ts'
import {docxStyleId, layoutOptions} from './docx-styles.ts'

/** What the writers of one section share. */
export interface DocxContext {
  sheet: Sheet
  pictures: DrawnPictures
}

/** A paragraph with its style, its numbering, and what it has different. */
export function docxParagraph({sheet, pictures}: DocxContext, paragraph: Paragraph): DocxParagraph {
  const {style, inlines, layout, outline, list, border, pin} = paragraph
  return new DocxParagraph({
    style: docxStyleId(style),
    ...layoutOptions(layout),
    ...(outline === undefined ? {} : {outlineLevel: outline - 1}),
    ...(list ? {numbering: {reference: list.list.id, level: list.level, instance: list.instance}} : {}),
    ...(border ? {border: borderOptions(border)} : {}),
    ...(layout.tab === undefined ? {} : {tabStops: [{type: TabStopType.LEFT, position: mmToTwips(layout.tab)}]}),
    ...(pin ? {frame: frameOptions(pin, sheet)} : {}),
    children: docxRuns(inlines, pictures)
  })
}

/** A note's text begins with the space that parts it from its number. */
export function docxNote(context: DocxContext, inlines: readonly Inline[]): DocxParagraph {
  return docxParagraph(context, {
    kind: 'paragraph',
    style: 'footnote',
    layout: {},
    inlines: [{kind: 'text', text: ' '}, ...inlines]
  })
}

// --- internal ---

function borderOptions({sides, width, colour, space}: ParagraphBorder) {
  const line = {
    style: BorderStyle.SINGLE,
    size: Math.round(width * 8),
    color: hexColour(colour),
    space: Math.round(space)
  }
  const side = {...line, space: 0}
  return sides === 'box' ? {top: line, bottom: line, left: side, right: side} : {[sides]: line}
}

function frameOptions(pin: Pin, sheet: Sheet): IFrameOptions {
  const width = mmToTwips(sheet.width - sheet.left - sheet.right)
  if (pin.to === 'text')
    return {
      type: 'alignment',
      alignment: {x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM},
      anchor: {horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN},
      wrap: FrameWrap.NOT_BESIDE,
      width
    }
  return {
    type: 'absolute',
    position: {x: mmToTwips(sheet.left), y: mmToTwips(sheet.height - pin.fromBottom - lineHeight)},
    anchor: {horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE},
    wrap: FrameWrap.AROUND,
    width
  }
}

/** mm of a line of the mark, whose lower edge is what the law measures */
const lineHeight = 6
