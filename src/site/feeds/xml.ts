/** Markup of an XML file: escaped text, or an element. */
export interface Xml {
  readonly markup: string
}

/** A text as markup; characters that XML cannot hold become blanks. */
export function xmlText(text: string): Xml {
  return {markup: escaped(text)}
}

/** An element; attributes and children that are absent are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Xml | undefined)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value)}"`
  )
  const content = children.map(child => child?.markup ?? '').join('')
  return {markup: `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`}
}

/** A whole file around its outermost element. */
export function xmlFile({markup}: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup}\n`
}

// --- internal ---

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}
