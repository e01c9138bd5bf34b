import {distance} from 'fastest-levenshtein'

/** The known name that a mistyped one was meant to be: at most a third of its letters differ. */
export function closestName(name: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map(candidate => ({candidate, letters: distance(name.toLowerCase(), candidate.toLowerCase())}))
    .sort((a, b) => a.letters - b.letters)
  const best = ranked[0]
  const most = Math.min(Math.max(1, Math.ceil(name.length / 3)), name.length - 1)
  return best && best.letters <= most ? best.candidate : undefined
}
