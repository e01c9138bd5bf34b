import type {PdfPage} from '../open-pdf.ts'
import {type TextLine, textLines} from '../text-lines.ts'

/** What two prints of one page have in common, and what not. */
export interface PageComparison {
  words: number
  /** words that only one of them has */
  printOnly: string[]
  officeOnly: string[]
  pairs: LinePair[]
  /** lines of the print that the other one does not have there */
  unpaired: TextLine[]
}

/** One line as both print it; `offset`: mm between the middles or the baselines, whichever is more. */
export interface LinePair {
  line: TextLine
  offset: number
}

/** Compare a page of the print with the same page of a word processor; a line may be `limit` mm away from its place. */
export function comparePages(print: PdfPage, office: PdfPage, limit: number): PageComparison {
  const [printed, shown] = [textLines(print), textLines(office)]
  const [words, others] = [wordsOf(printed), wordsOf(shown)]
  const {pairs, unpaired} = pairLines(printed, shown, limit)
  return {words: words.length, printOnly: without(words, others), officeOnly: without(others, words), pairs, unpaired}
}

/** Some words without others, each as often as it stands there. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words.filter(word => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count <= 0
  })
}

// --- internal ---

function wordsOf(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({text}) => text.split(' '))
}

/** Lines of the same words in the same place. */
function pairLines(printed: readonly TextLine[], shown: readonly TextLine[], limit: number) {
  const free = new Set(shown)
  const pairs: LinePair[] = []
  const unpaired: TextLine[] = []
  for (const line of printed) {
    const twins = [...free].filter(({text}) => text === line.text).sort((a, b) => apart(line, a) - apart(line, b))
    const [nearest] = twins
    if (!nearest || apart(line, nearest) > limit) {
      unpaired.push(line)
      continue
    }
    free.delete(nearest)
    pairs.push({line, offset: apart(line, nearest)})
  }
  return {pairs, unpaired}
}

function apart(a: TextLine, b: TextLine): number {
  return Math.max(Math.abs(a.centre - b.centre), Math.abs(a.baseline - b.baseline))
}
