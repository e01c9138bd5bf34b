import type {Inline, Note, Picture, TextInline} from '../paper.ts'
import {xmlText} from '../xml.ts'
import type {OdtContext} from './odt-context.ts'
import {element, pt} from './odt-xml.ts'

/** The content of a paragraph. */
export function odtInlines(context: OdtContext, inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      switch (inline.kind) {
        case 'break':
          return '<text:line-break/>'
        case 'tab':
          return '<text:tab/>'
        case 'page-number':
          return element('text:page-number', {'text:select-page': 'current'}, '1')
        case 'text':
          return span(context, inline)
        case 'note':
          return note(context, inline)
        default:
          return picture(context, inline)
      }
    })
    .join('')
}

// --- internal ---

function span({styles}: OdtContext, inline: TextInline): string {
  const {bold, italic, raised, framed, value, noteAgain} = inline
  const named = noteAgain ? 'NoteAgain' : value === undefined ? undefined : 'Value'
  const look = {
    'fo:font-weight': bold ? 'bold' : undefined,
    'fo:font-style': italic === undefined ? undefined : italic ? 'italic' : 'normal',
    'style:text-position': raised && !noteAgain ? 'super 65%' : undefined,
    'fo:border': framed ? '0.5pt solid #000000' : undefined,
    'fo:padding': framed ? '3pt' : undefined
  }
  const isPlain = Object.values(look).every(property => property === undefined)
  const name = isPlain
    ? named
    : styles.name('text', {parent: named, properties: element('style:text-properties', look)})
  return name === undefined ? spaced(inline.text) : element('text:span', {'text:style-name': name}, spaced(inline.text))
}

/** A space at the start is written as an element, or it would be taken for a line's indent. */
function spaced(text: string): string {
  return xmlText(text).replace(/^ /, '<text:s/>').replace(/ $/, '<text:s/>')
}

/** The number that the sheet shows is given where the count through the whole text would differ. */
function note(context: OdtContext, {number, shown, inlines}: Note): string {
  const citation = element('text:note-citation', shown === number ? {} : {'text:label': shown}, String(shown))
  const text = element('text:p', {'text:style-name': 'Footnote'}, `<text:s/>${odtInlines(context, inlines)}`)
  return element(
    'text:note',
    {'text:id': `note${number}`, 'text:note-class': 'footnote'},
    citation + element('text:note-body', {}, text)
  )
}

function picture({pictures, styles}: OdtContext, drawing: Picture): string {
  const files = pictures.get(drawing)
  const image = (name: string | undefined, type: string) =>
    name === undefined
      ? ''
      : element('draw:image', {
          'xlink:href': name,
          'xlink:type': 'simple',
          'xlink:show': 'embed',
          'xlink:actuate': 'onLoad',
          'draw:mime-type': type
        })
  return element(
    'draw:frame',
    {
      'draw:style-name': styles.name('graphic', {
        properties: element('style:graphic-properties', {'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline'})
      }),
      'text:anchor-type': 'as-char',
      'svg:width': pt(drawing.width),
      'svg:height': pt(drawing.height)
    },
    image(files?.svg, 'image/svg+xml') +
      image(files?.png, 'image/png') +
      element('svg:title', {}, xmlText(drawing.title)) +
      element('svg:desc', {}, xmlText(drawing.description))
  )
}
