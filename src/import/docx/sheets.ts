import {childOf, type XmlElement} from './xml.ts'

/** Whether the pages of a section lie. */
export function isLandscape(section: XmlElement): boolean {
  const size = childOf(section, 'w:pgSz')?.attributes
  if (!size) return false
  return size.get('w:orient') === 'landscape' || Number(size.get('w:w')) > Number(size.get('w:h'))
}
