import {symbolCount} from './letters.ts'

/** Finds the ends of many words at once (Aho and Corasick 1975): one step a symbol, however many words there are. */
export interface Automaton {
  /** the state after a symbol: `next[state * symbolCount + symbol]`; the first state is 0 */
  next: Int32Array
  /** numbers of the words that end in a state */
  ends: readonly (readonly number[] | undefined)[]
}

/** The automaton of words of symbols. */
export function makeAutomaton(words: readonly Uint8Array[]): Automaton {
  const most = words.reduce((sum, {length}) => sum + length, 1)
  const next = new Int32Array(most * symbolCount)
  const ends: number[][] = [[]]
  for (const [number, word] of words.entries()) {
    let state = 0
    for (const symbol of word) {
      const at = state * symbolCount + symbol
      if (next[at] === 0) next[at] = ends.push([]) - 1
      state = next[at]!
    }
    ends[state]!.push(number)
  }
  link(next, ends)
  return {
    next: next.subarray(0, ends.length * symbolCount),
    ends: ends.map(each => (each.length > 0 ? each : undefined))
  }
}

// --- internal ---

/** Breadth first: where a word cannot go on, its longest ending that begins a word does. */
function link(next: Int32Array, ends: number[][]): void {
  const fallback = new Int32Array(ends.length)
  const queue: number[] = []
  for (const state of next.subarray(0, symbolCount)) if (state > 0) queue.push(state)
  for (const state of queue) {
    const other = fallback[state]!
    ends[state]!.push(...ends[other]!)
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      const at = state * symbolCount + symbol
      const instead = next[other * symbolCount + symbol]!
      if (next[at]) {
        fallback[next[at]] = instead
        queue.push(next[at])
      } else next[at] = instead
    }
  }
}
