/** Two things in one place, or one of them where the other has none. */
export interface Pair<T> {
  before?: T
  after?: T
}

/** Pair two lists in their order: what is alike at both ends stands together, what is between one by one, what is left over alone. */
export function align<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string): Pair<T>[] {
  const old = before.map(keyOf)
  const fresh = after.map(keyOf)
  // Equal numbers mean that nothing came or went: then the places say which belong together.
  if (old.length === fresh.length) return before.map((each, index) => ({before: each, after: after[index]}))
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  const start = before.slice(0, head).map((each, index) => ({before: each, after: after[index]}))
  const between = pairUp(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  const end = before
    .slice(before.length - tail)
    .map((each, index) => ({before: each, after: after[after.length - tail + index]}))
  return [...start, ...between, ...end]
}

// --- internal ---

function pairUp<T>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  return Array.from({length: Math.max(before.length, after.length)}, (_, index) => ({
    before: before[index],
    after: after[index]
  }))
}
