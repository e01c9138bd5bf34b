import {present} from './run-format.ts'
import {childOf, settingOf, switchOf, type XmlElement} from './xml.ts'

/** How a paragraph stands, as far as an import cares; what is absent is inherited. */
export interface ParagraphFormat {
  align?: 'left' | 'center' | 'right' | 'justify'
  /** twentieths of a point from the edge of the text to all lines, and to the first beyond them */
  indent?: number
  firstLine?: number
  /** `0` ends a numbering that the style gives */
  numberId?: string
  numberLevel?: number
  /** 0 for the first level of headings; 9 and more is running text */
  outline?: number
  pageBreakBefore?: boolean
}

/** Read `w:pPr`. */
export function readParagraphFormat(element: XmlElement | undefined): ParagraphFormat {
  if (!element) return {}
  const indent = childOf(element, 'w:ind')?.attributes
  const numbering = childOf(element, 'w:numPr')
  const hanging = number(indent?.get('w:hanging'))
  return present({
    align: alignOf(settingOf(element, 'w:jc')),
    indent: number(indent?.get('w:left') ?? indent?.get('w:start')),
    firstLine: hanging === undefined ? number(indent?.get('w:firstLine')) : -hanging,
    numberId: settingOf(numbering, 'w:numId'),
    numberLevel: number(settingOf(numbering, 'w:ilvl')),
    outline: number(settingOf(element, 'w:outlineLvl')),
    pageBreakBefore: switchOf(element, 'w:pageBreakBefore')
  })
}

// --- internal ---

function alignOf(value: string | undefined): ParagraphFormat['align'] {
  if (value === 'center') return 'center'
  if (value === 'right' || value === 'end') return 'right'
  if (value === 'both' || value === 'distribute') return 'justify'
  return value === undefined ? undefined : 'left'
}

function number(text: string | undefined): number | undefined {
  const value = text === undefined ? Number.NaN : Number.parseFloat(text)
  return Number.isFinite(value) ? value : undefined
}
