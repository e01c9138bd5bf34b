/**
 * What two spellings of one name have in common: capitals, punctuation and the place of the tone (`Đảng uỷ`, `ĐẢNG ỦY`) make no other
 * name, letters and tones do.
 */
export function nameKey(name: string): string {
  const words =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  return words.map(word => word.replace(tones, '') + (word.match(tones) ?? []).join('')).join(' ')
}

// --- internal ---

/** Grave, acute, tilde, hook above, dot below; circumflex, breve and horn belong to the letter. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
