const letters = 'abcdđeghiklmnopqrstuvxy'.split('')

/** The letter of an enumerated point, from 1: a b c d đ e g h … y, and after y: aa ab … */
export function enumerationLetter(ordinal: number): string {
  const before = Math.floor((ordinal - 1) / letters.length)
  const last = letters[(ordinal - 1) % letters.length]!
  return before === 0 ? last : enumerationLetter(before) + last
}

/** The ordinal of an enumeration letter, from 1; nothing for f, j, w, z and all that is no letter. */
export function enumerationOrdinal(letter: string): number | undefined {
  let ordinal = 0
  for (const character of letter) {
    const place = letters.indexOf(character) + 1
    if (place === 0) return undefined
    ordinal = ordinal * letters.length + place
  }
  return ordinal || undefined
}
