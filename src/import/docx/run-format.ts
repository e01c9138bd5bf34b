import {childOf, settingOf, switchOf, type XmlElement} from './xml.ts'

/** How a stretch of text looks, as far as an import cares; what is absent is inherited. */
export interface RunFormat {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  hidden?: boolean
  font?: string
  raised?: 'superscript' | 'subscript' | 'baseline'
}

/** Read `w:rPr`. */
export function readRunFormat(element: XmlElement | undefined): RunFormat {
  if (!element) return {}
  const fonts = childOf(element, 'w:rFonts')?.attributes
  return present({
    bold: switchOf(element, 'w:b'),
    italic: switchOf(element, 'w:i'),
    caps: switchOf(element, 'w:caps'),
    hidden: switchOf(element, 'w:vanish'),
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi'),
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
