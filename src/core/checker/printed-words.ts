import type {Finding} from '../diagnostic.ts'
import {linePlace, type PrintedWord} from './printed.ts'

/** One finding for the words of each line of the source, so that a lost page does not fill the screen. */
export function wordFindings(words: readonly PrintedWord[]): Finding[] {
  const byLine = Map.groupBy(words, ({line}) => line)
  return [...byLine].map(([line, group]) => ({
    place: linePlace(line),
    actual: shortened(group.map(({word}) => word)),
    words: pageOf(group)
  }))
}

// --- internal ---

const mostWords = 12

function shortened(words: readonly string[]): string {
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ')
}

function pageOf(words: readonly PrintedWord[]): Record<string, string> {
  const page = words.find(word => word.page !== undefined)?.page
  return page === undefined ? {} : {page: String(page)}
}
