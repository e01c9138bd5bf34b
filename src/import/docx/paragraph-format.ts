import {numberOf, twipsOf} from './measures.ts'
import {present} from './run-format.ts'
import {childOf, childrenOf, settingOf, switchOf, type XmlElement} from './xml.ts'

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
  /** twentieths of a point above and below */
  before?: number
  after?: number
  /** 240ths of a single line, or twentieths of a point, as the rule says */
  line?: number
  lineRule?: string
  /** no space to a neighbour of the same style */
  contextual?: boolean
  /** twentieths of a point from the edge to the first tab stop */
  tab?: number
  /** a line is drawn below it */
  ruled?: boolean
}

/** Read `w:pPr`. */
export function readParagraphFormat(element: XmlElement | undefined): ParagraphFormat {
  if (!element) return {}
  const indent = childOf(element, 'w:ind')?.attributes
  const numbering = childOf(element, 'w:numPr')
  const spacing = childOf(element, 'w:spacing')?.attributes
  const hanging = twipsOf(indent?.get('w:hanging'))
  return present({
    align: alignOf(settingOf(element, 'w:jc')),
    indent: twipsOf(indent?.get('w:left') ?? indent?.get('w:start')),
    firstLine: hanging === undefined ? twipsOf(indent?.get('w:firstLine')) : -hanging,
    numberId: settingOf(numbering, 'w:numId'),
    numberLevel: numberOf(settingOf(numbering, 'w:ilvl')),
    outline: twipsOf(settingOf(element, 'w:outlineLvl')),
    pageBreakBefore: switchOf(element, 'w:pageBreakBefore'),
    before: gapOf(spacing, 'before'),
    after: gapOf(spacing, 'after'),
    line: twipsOf(spacing?.get('w:line')),
    lineRule: spacing?.get('w:lineRule'),
    contextual: switchOf(element, 'w:contextualSpacing'),
    tab: twipsOf(
      childrenOf(childOf(element, 'w:tabs'), 'w:tab')
        .find(({attributes}) => attributes.get('w:val') !== 'clear')
        ?.attributes.get('w:pos')
    ),
    ruled: isRuled(childOf(element, 'w:pBdr'))
  })
}

// --- internal ---

function alignOf(value: string | undefined): ParagraphFormat['align'] {
  if (value === 'center') return 'center'
  if (value === 'right' || value === 'end') return 'right'
  if (value === 'both' || value === 'distribute') return 'justify'
  return value === undefined ? undefined : 'left'
}

/** What browsers leave around a paragraph, where the file wants that: 14 points. */
const automaticGap = 280

function gapOf(spacing: ReadonlyMap<string, string> | undefined, side: 'before' | 'after'): number | undefined {
  const isAutomatic = ['1', 'true', 'on'].includes(spacing?.get(`w:${side}Autospacing`) ?? '')
  return isAutomatic ? automaticGap : twipsOf(spacing?.get(`w:${side}`))
}

function isRuled(borders: XmlElement | undefined): boolean | undefined {
  return borders?.children.some(
    ({name, attributes}) => name === 'w:bottom' && !['nil', 'none'].includes(attributes.get('w:val') ?? 'none')
  )
}
