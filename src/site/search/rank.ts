import {headParts, textStart} from './head.ts'

/**
 * How well a paper fits a query of so many words, by the places of its hits: all words in number and symbol come first, then in the
 * subject, then among names, then close together in the text. Small differences make no order, so that the newer paper stands first.
 */
export function fitOf(places: readonly number[], words: number): number {
  const inPart = (part: keyof typeof headParts) => share(hitsIn(places, headParts[part]), words)
  const inText = places.filter(place => place >= textStart)
  return Math.round(
    100 * inPart('code') ** 3 +
      60 * inPart('subject') ** 3 +
      30 * inPart('names') ** 3 +
      24 * share(longestRun(inText), words) ** 2 +
      2 * Math.min(3, Math.floor(Math.log2(1 + inText.length / words) / 1.5))
  )
}

/** What the same words with the same diacritics are worth. */
export const accentedWorth = 80

// --- internal ---

function hitsIn(places: readonly number[], {from, to}: {from: number; to: number}): number {
  return places.reduce((hits, place) => (place >= from && place < to ? hits + 1 : hits), 0)
}

function share(hits: number, words: number): number {
  return Math.min(1, hits / words)
}

/** The most words in one row; places are sorted. */
function longestRun(places: readonly number[]): number {
  let longest = 0
  let run = 0
  let last = Number.NaN
  for (const place of places) {
    run = place === last + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    last = place
  }
  return longest
}
