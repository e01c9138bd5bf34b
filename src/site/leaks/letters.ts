import {stripDiacritics} from '../../core/vietnamese/fold.ts'

/** What a UTF-16 unit is for the search: a letter or digit without its marks (from 1), or one of these. */
export const symbol = {separator: 0, otherLetter: 37, ignored: 254, broken: 255} as const
/** As many symbols as an alphabet has, the separator among them. */
export const symbolCount = 38

/**
 * The symbol of each UTF-16 unit. Marks, soft hyphens and signs without width are passed over; control characters and what was no text break off
 * whatever stood before them.
 */
export const symbols: Uint8Array = makeSymbols()

/** The symbols of a text alone, without separators. */
export function symbolsOf(text: string): Uint8Array {
  const found = [...text.normalize('NFC')].map(letter => symbols[letter.charCodeAt(0)] ?? symbol.separator)
  return Uint8Array.from(found.filter(each => each >= 1 && each <= symbol.otherLetter))
}

/** Whether a UTF-16 unit separates words. */
export function separates(unit: number): boolean {
  const found = symbols[unit]
  return found === symbol.separator || found === symbol.broken
}

// --- internal ---

function makeSymbols(): Uint8Array {
  const table = new Uint8Array(65_536)
  for (let unit = 0; unit < table.length; unit++) table[unit] = symbolOf(String.fromCharCode(unit))
  return table
}

function symbolOf(letter: string): number {
  if (/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(letter)) return symbol.ignored
  if (/(?![\t\n\r])\p{Cc}|\uFFFD/u.test(letter)) return symbol.broken
  if (!/[\p{L}\p{N}]/u.test(letter)) return symbol.separator
  const plain = stripDiacritics(letter).toLowerCase()
  if (/^[a-z]$/.test(plain)) return plain.charCodeAt(0) - 96
  return /^[0-9]$/.test(plain) ? plain.charCodeAt(0) - 21 : symbol.otherLetter
}
