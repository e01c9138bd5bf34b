import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {escapeXml} from './make-docx.ts'

/** A change of the XML of one part of a Word file, as a careless hand makes it. */
export interface Spoil {
  /** name of the part; the text itself where none is named */
  part?: string
  change: (xml: string) => string
}

/** A Word file with some of its XML changed; a change that changes nothing is a slip of the test. */
export function spoilDocx(docx: Uint8Array, spoils: readonly Spoil[]): Uint8Array {
  const parts = unzipSync(docx)
  for (const {part = 'word/document.xml', change} of spoils) {
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    const spoiled = change(xml)
    if (spoiled === xml) throw new Error(`nothing to spoil in ${part}: ${change}`)
    parts[part] = strToU8(spoiled)
  }
  return zipSync(parts)
}

/** Other words. */
export function otherText(find: string, put: string): Spoil {
  return {change: xml => xml.replace(escapeXml(find), escapeXml(put))}
}

/** Other markup, everywhere in a part. */
export function otherMarkup(find: RegExp, put: string, part?: string): Spoil {
  return {...(part !== undefined && {part}), change: xml => xml.replace(find, put)}
}

/** Formatting of the run that begins with these words: `<w:sz w:val="24"/>`. */
export function otherRun(words: string, look: string): Spoil {
  return {
    change: xml => {
      const at = xml.lastIndexOf('<w:r>', xml.indexOf(`>${escapeXml(words)}`))
      return `${xml.slice(0, at)}<w:r><w:rPr>${look}</w:rPr>${xml.slice(at + 5)}`
    }
  }
}

/** Properties of the paragraph that begins with these words: `<w:jc w:val="left"/>`. */
export function otherParagraph(words: string, properties: string): Spoil {
  return {
    change: xml => {
      const at = xml.lastIndexOf('</w:pPr>', xml.indexOf(`>${escapeXml(words)}`))
      return xml.slice(0, at) + properties + xml.slice(at)
    }
  }
}

/** The paragraph that begins with these words is gone. */
export function withoutParagraph(words: string): Spoil {
  return {
    change: xml => {
      const text = xml.indexOf(`>${escapeXml(words)}`)
      return xml.slice(0, xml.lastIndexOf('<w:p>', text)) + xml.slice(xml.indexOf('</w:p>', text) + 6)
    }
  }
}
