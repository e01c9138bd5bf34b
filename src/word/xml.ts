/** A text as the content of an element. */
export function xmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>]/g, sign => entities[sign] ?? sign)
}

/** A text as the value of an attribute between double quotes; white space survives. */
export function xmlAttribute(text: string): string {
  return xmlSafe(text).replace(/[&<>"\t\n\r]/g, sign => entities[sign] ?? `&#${sign.charCodeAt(0)};`)
}

/** A text without what XML cannot hold in any form: control characters, halves of a surrogate pair, non-characters. */
export function xmlSafe(text: string): string {
  return text.toWellFormed().replace(forbidden, '')
}

// --- internal ---

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not stand in XML
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
