import {xmlAttribute} from '../xml.ts'

/** An element as text; attributes without a value are left out, `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = ''
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`]))
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** The root of one of the package's files. */
export function rootElement(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(name, {...namespaces, 'office:version': '1.3'}, content)}`
}

/** A length in millimetres, to the thousandth. */
export function mm(value: number): string {
  return `${Math.round(value * 1000) / 1000}mm`
}

/** A length in points, to the hundredth. */
export function pt(value: number): string {
  return `${Math.round(value * 100) / 100}pt`
}

// --- internal ---

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = {
  'xmlns:office': `${oasis}:office:1.0`,
  'xmlns:style': `${oasis}:style:1.0`,
  'xmlns:text': `${oasis}:text:1.0`,
  'xmlns:table': `${oasis}:table:1.0`,
  'xmlns:draw': `${oasis}:drawing:1.0`,
  'xmlns:fo': `${oasis}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${oasis}:svg-compatible:1.0`,
  'xmlns:meta': `${oasis}:meta:1.0`,
  'xmlns:config': `${oasis}:config:1.0`,
  // LibreOffice reads its settings below this name only
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
}
