import {numberInWords} from './number-words.ts'

/** The ordinal in words: 1 → `thứ nhất`, 4 → `thứ tư`, 21 → `thứ hai mươi mốt`. */
export function ordinalWord(ordinal: number): string {
  return `thứ ${ordinal === 1 ? 'nhất' : ordinal === 4 ? 'tư' : numberInWords(ordinal)}`
}

/** The number of an ordinal in words, up to the hundredth, in any case: `Thứ nhất` → 1. */
export function ordinalOfWord(text: string): number | undefined {
  return ordinals.get(text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' '))
}

// --- internal ---

const ordinals = new Map(Array.from({length: 100}, (_, index) => [ordinalWord(index + 1), index + 1]))
