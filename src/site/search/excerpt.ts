import {accentedForm, type Word, wordsOf} from './words.ts'

/** A piece of a text; `hit` is what was searched for. */
export interface Piece {
  text: string
  hit: boolean
}

/** Words to mark: folded, and of those that were typed with diacritics the form that they must have. */
export interface Wanted {
  words: readonly string[]
  accented: readonly string[]
}

/** The piece of a paper's text that holds most of what was searched for. `places` count its words; a paper's preamble is the last resort. */
export function excerptOf(text: string, places: readonly number[], preamble: number, wanted: Wanted): Piece[] {
  const words = wordsOf(text)
  const all = places.filter(place => place < words.length)
  const later = all.filter(place => place >= preamble)
  const hits = togetherOnes(exactOnes(later.length > 0 ? later : all, text, words, wanted), text, words)
  const start = bestStart(hits, Math.min(preamble, Math.max(0, words.length - span)))
  const end = Math.min(words.length, start + span)
  const from = words[start]?.start ?? 0
  const to = words[end - 1]?.end ?? text.length
  const marked = mark(
    text,
    from,
    to,
    words,
    hits.filter(place => place >= start && place < end)
  )
  return [
    ...(start > 0 ? [{text: '… ', hit: false}] : []),
    ...marked,
    ...(end < words.length ? [{text: ' …', hit: false}] : [])
  ]
}

/** A short text with what was searched for marked in it. */
export function markWords(text: string, wanted: Wanted): Piece[] {
  const words = wordsOf(text)
  const hits = words.flatMap(({word}, place) => (wanted.words.includes(word) ? [place] : []))
  return mark(text, 0, text.length, words, togetherOnes(exactOnes(hits, text, words, wanted), text, words))
}

// --- internal ---

/** Words of an excerpt. */
const span = 42
/** Words before the first hit, for the eye. */
const lead = 6

/** Where diacritics were typed and stand in the text, hits without them are chance. */
function exactOnes(
  hits: readonly number[],
  text: string,
  words: readonly Word[],
  {accented}: Wanted
): readonly number[] {
  if (accented.length === 0) return hits
  const foldedForms = new Set(accented.map(plainForm))
  const exact = hits.filter(place => {
    const {word, start, end} = words[place]!
    return !foldedForms.has(word) || accented.includes(accentedForm(text.slice(start, end)) ?? '')
  })
  return exact.length > 0 ? exact : hits
}

/** A syllable that stands among others of the query is not marked where it stands alone: there it belongs to another word. */
function togetherOnes(hits: readonly number[], text: string, words: readonly Word[]): number[] {
  const runs = runsOf(hits, text, words)
  const together = runs.filter(({first, last}) => last > first)
  const covered = new Set(together.flatMap(({first, last}) => words.slice(first, last + 1).map(({word}) => word)))
  return hits.filter(hit => {
    const isAlone = !together.some(({first, last}) => hit >= first && hit <= last)
    return !isAlone || !covered.has(words[hit]?.word ?? '')
  })
}

/** `d9ang3` → `dang`. */
function plainForm(accented: string): string {
  return accented.replace(/\d/g, '')
}

/** The first word of the stretch with most hits. */
function bestStart(hits: readonly number[], otherwise: number): number {
  let best = {count: 0, at: otherwise}
  let last = 0
  hits.forEach((place, first) => {
    while (last < hits.length && (hits[last] ?? 0) < place + span - lead) last++
    if (last - first > best.count) best = {count: last - first, at: Math.max(0, place - lead)}
  })
  return best.at
}

/** Hits that stand side by side are marked as one. */
function mark(text: string, from: number, to: number, words: readonly Word[], hits: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const run of runsOf(hits, text, words)) {
    const start = words[run.first]?.start ?? at
    const end = words[run.last]?.end ?? at
    if (start > at) pieces.push({text: text.slice(at, start), hit: false})
    pieces.push({text: text.slice(start, end), hit: true})
    at = end
  }
  if (at < to) pieces.push({text: text.slice(at, to), hit: false})
  return pieces
}

/** Hits that follow each other with no more than a space, a dash or a stroke between them. */
function runsOf(hits: readonly number[], text: string, words: readonly Word[]): {first: number; last: number}[] {
  const runs: {first: number; last: number}[] = []
  for (const hit of hits) {
    const run = runs.at(-1)
    if (run && hit === run.last + 1 && /^[\s/–-]*$/.test(text.slice(words[run.last]?.end, words[hit]?.start)))
      run.last = hit
    else runs.push({first: hit, last: hit})
  }
  return runs
}
