import {numberOf} from './measures.ts'
import {childOf, settingOf, switchOf, type XmlElement} from './xml.ts'

/** How a stretch of text looks, as far as an import cares; what is absent is inherited. */
export interface RunFormat {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  hidden?: boolean
  font?: string
  /** a font that the theme names, e.g. `minorHAnsi`; empty where the font itself is named after all */
  themeFont?: string
  /** half points */
  size?: number
  /** `RRGGBB`, or `auto` */
  colour?: string
  underlined?: boolean
  raised?: 'superscript' | 'subscript' | 'baseline'
}

/** Read `w:rPr`. */
export function readRunFormat(element: XmlElement | undefined): RunFormat {
  if (!element) return {}
  const fonts = childOf(element, 'w:rFonts')?.attributes
  const font = fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi')
  const theme = fonts?.get('w:asciiTheme') ?? fonts?.get('w:hAnsiTheme')
  const underline = settingOf(element, 'w:u')
  return present({
    bold: switchOf(element, 'w:b'),
    italic: switchOf(element, 'w:i'),
    caps: switchOf(element, 'w:caps'),
    hidden: switchOf(element, 'w:vanish'),
    font,
    themeFont: theme ?? (font === undefined ? undefined : ''),
    size: numberOf(settingOf(element, 'w:sz')),
    colour: settingOf(element, 'w:color'),
    underlined: underline === undefined ? undefined : underline !== 'none',
    raised: raisedOf(settingOf(element, 'w:vertAlign'))
  })
}

/** Keep what is stated, so that a spread over inherited values changes nothing else. */
export function present<Format extends object>(format: Format): Partial<Format> {
  const stated: Partial<Format> = {...format}
  for (const key in stated) if (stated[key] === undefined) delete stated[key]
  return stated
}

// --- internal ---

function raisedOf(value: string | undefined): RunFormat['raised'] {
  return value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : undefined
}
