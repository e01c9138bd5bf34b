import type {Inline, Paragraph} from '../paper.ts'
import {fileStyleId} from '../style-names.ts'
import type {OdtContext, SectionStart} from './odt-context.ts'
import {odtInlines} from './odt-inlines.ts'
import {paragraphProperties} from './odt-properties.ts'
import {element, mm} from './odt-xml.ts'

/**
 * A paragraph with its style and what it has different. Labels are typed: an ODF list per paragraph would count like
 * nobody's, and readers of ODF other than LibreOffice lose the count.
 */
export function odtParagraph(context: OdtContext, paragraph: Paragraph, start?: SectionStart): string {
  if (paragraph.pin) return pinned(context, paragraph, start)
  const {outline} = paragraph
  const content = odtInlines(context, withLabel(paragraph))
  const name = styleName(context, paragraph, start)
  return outline === undefined
    ? element('text:p', {'text:style-name': name}, content)
    : element('text:h', {'text:style-name': name, 'text:outline-level': outline}, content)
}

// --- internal ---

function withLabel({list, inlines}: Paragraph): Inline[] {
  if (!list) return inlines
  const alone = inlines.length === 0 || inlines[0]?.kind === 'break'
  return [{kind: 'text', text: alone ? list.label : `${list.label} `}, ...inlines]
}

/**
 * The named style, or one that adds to it. LibreOffice drops the lower space where only the upper one is given anew, and the
 * indent of whatever stands in the contents: so a style that adds states the whole layout.
 */
function styleName({styles, layouts}: OdtContext, paragraph: Paragraph, start: SectionStart | undefined): string {
  const {style, layout, border, outline} = paragraph
  const named = fileStyleId(style)
  if (Object.keys(layout).length === 0 && !border && !start && outline === undefined) return named
  return styles.name('paragraph', {
    parent: named,
    masterPage: start?.masterPage,
    properties: paragraphProperties({...layouts.get(style), ...layout}, {border, pageNumber: start?.pageNumber})
  })
}

/** A frame at the foot of the page, anchored to an empty paragraph. */
function pinned(context: OdtContext, paragraph: Paragraph, start: SectionStart | undefined): string {
  const {sheet, styles} = context
  const {pin, ...unpinned} = paragraph
  const graphic = styles.name('graphic', {
    parent: 'Frame',
    properties: element('style:graphic-properties', {
      'style:vertical-pos': pin?.to === 'sheet' ? 'from-top' : 'bottom',
      'style:vertical-rel': pin?.to === 'sheet' ? 'page' : 'page-content',
      'style:horizontal-pos': 'center',
      'style:horizontal-rel': 'page-content',
      'style:wrap': pin?.to === 'sheet' ? 'run-through' : 'none',
      'fo:padding': '0mm',
      'fo:border': 'none',
      'draw:fill': 'none',
      'draw:stroke': 'none'
    })
  })
  const frame = element(
    'draw:frame',
    {
      'draw:style-name': graphic,
      'text:anchor-type': 'paragraph',
      'svg:width': mm(sheet.width - sheet.left - sheet.right),
      ...(pin?.to === 'sheet' ? {'svg:y': mm(sheet.height - pin.fromBottom - lineHeight)} : {})
    },
    element('draw:text-box', {'fo:min-height': '4mm'}, odtParagraph(context, unpinned))
  )
  const anchor: Paragraph = {kind: 'paragraph', style: 'section-end', inlines: [], layout: {}}
  return element('text:p', {'text:style-name': styleName(context, anchor, start)}, frame)
}

/** mm of a line of the mark, whose lower edge is what the law measures */
const lineHeight = 6
