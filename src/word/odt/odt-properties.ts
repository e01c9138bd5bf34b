import type {ParagraphBorder} from '../paper.ts'
import type {ParagraphLayout, TextLook} from '../style.ts'
import {element, mm, pt} from './odt-xml.ts'

/** `style:paragraph-properties` of a layout; of a partial one only what it has. */
export function paragraphProperties(
  layout: Partial<ParagraphLayout>,
  more: {border?: ParagraphBorder; pageNumber?: number} = {}
): string {
  const {align, indent, left, right, before, after, line, keepNext, keepLines, tab} = layout
  const tabs =
    tab === undefined
      ? ''
      : element('style:tab-stops', {}, element('style:tab-stop', {'style:position': mm(tab - (left ?? 0))}))
  return element(
    'style:paragraph-properties',
    {
      'fo:text-align': align && alignments[align],
      'fo:text-indent': indent === undefined ? undefined : mm(indent),
      'fo:margin-left': left === undefined ? undefined : mm(left),
      'fo:margin-right': right === undefined ? undefined : mm(right),
      'fo:margin-top': before === undefined ? undefined : pt(before),
      'fo:margin-bottom': after === undefined ? undefined : pt(after),
      'fo:line-height': line && (line.kind === 'exact' ? pt(line.points) : `${Math.round(line.factor * 100)}%`),
      'fo:keep-with-next': keepNext === undefined ? undefined : keepNext ? 'always' : 'auto',
      'fo:keep-together': keepLines === undefined ? undefined : keepLines ? 'always' : 'auto',
      ...borderAttributes(more.border),
      'style:page-number': more.pageNumber
    },
    tabs
  )
}

/** `style:text-properties` of a look. */
export function textProperties({size, bold, italic, underline, colour}: TextLook): string {
  return element('style:text-properties', {
    'fo:font-size': pt(size),
    'fo:font-weight': bold ? 'bold' : 'normal',
    'fo:font-style': italic ? 'italic' : 'normal',
    'fo:color': colour,
    ...(underline ? {'style:text-underline-style': 'solid', 'style:text-underline-type': 'single'} : {})
  })
}

// --- internal ---

const alignments = {left: 'start', center: 'center', right: 'end', justify: 'justify'}

function borderAttributes(border: ParagraphBorder | undefined) {
  if (!border) return {}
  const line = `${pt(border.width)} solid ${border.colour}`
  const sides = border.sides === 'box' ? ['top', 'bottom', 'left', 'right'] : [border.sides]
  const pairs = sides.flatMap(side => [
    [`fo:border-${side}`, line],
    [`fo:padding-${side}`, pt(side === 'left' || side === 'right' ? 0 : border.space)]
  ])
  return {...Object.fromEntries(pairs), 'style:join-border': 'false'}
}
