/** Signs of the fonts Symbol and Wingdings, which lie in the private area, as the nearest sign of Unicode. */
const signs = new Map([
  [0xb7, '•'],
  [0xa7, '▪'],
  [0x2d, '-'],
  [0x6c, '•'],
  [0x6e, '▪'],
  [0x6f, '□'],
  [0x76, '❖'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfc, '✓'],
  [0xfe, '☒']
])

/** The sign of a symbol font by its number; an empty box for one that nobody knows. */
export function symbolText(code: number): string {
  if (!Number.isFinite(code) || code <= 0 || code > 0x10ffff) return '□'
  return isPrivate(code) ? (signs.get(code & 0xff) ?? '□') : String.fromCodePoint(code)
}

/** Text with the signs of symbol fonts that were typed as letters. */
export function withoutPrivateSigns(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, sign => symbolText(sign.charCodeAt(0)))
}

// --- internal ---

function isPrivate(code: number): boolean {
  return code >= 0xf000 && code <= 0xf0ff
}
