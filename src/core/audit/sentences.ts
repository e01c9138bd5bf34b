/** Offsets of the marks that end the sentences of a text: a full stop before a capital, not one of `TP. Hồ Chí Minh`. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/[.!?…]+(?=\s+["“(]?[\p{Lu}\d]|\s*$)/gu)) {
    if (!abbreviations.test(text.slice(Math.max(0, match.index - 5), match.index))) ends.push(match.index)
  }
  return ends
}

// --- internal ---

const abbreviations = /(?:^|[\s(])(?:TP|TX|TT|ThS|TS|PGS|GS|BS|KS|Tr|Q|P|H|X|St|Tp)$|^\s*\d+$/u
