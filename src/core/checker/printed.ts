import type {Place} from '../diagnostic.ts'

/** A word of the paper that the printed pages lost, doubled, pushed off its page, or set in a wrong font. */
export interface PrintedWord {
  word: string
  /** page counted from 1 over the whole file, where known */
  page?: number
  /** place in the source: the nearest element that carries `data-line` */
  line?: number
}

/** A block that cannot be paginated whole: a row or a note taller than a page. */
export interface OversizeBlock {
  kind: 'row' | 'note' | 'block'
  line?: number
  /** first words, for the message */
  text: string
}

/** What was measured on the printed pages of one paper; the print rules judge it. Lengths in mm. */
export interface PrintedFacts {
  pages: {
    /** index of the section, 0 is the body */
    section: number
    width: number
    height: number
    /** the page number as printed; absent where none is printed */
    number?: string
    /** how many words of running text (footnotes left out) stand on the page */
    words: number
  }[]
  lost: PrintedWord[]
  doubled: PrintedWord[]
  outside: PrintedWord[]
  /** words with a letter that the asked fonts do not have */
  fallback: PrintedWord[]
  /** fonts embedded in the file, and those of them that were not asked for */
  fonts: string[]
  foreignFonts: string[]
  oversize: OversizeBlock[]
  /** the closing block (recipients and signature): its page (1-based) and the words of body text above it on that page */
  closing?: {page: number; wordsAbove: number; split: boolean}
  /** messages of the paginator and of the page that fail a print, e.g. `Layout repeated` */
  complaints: string[]
  /** a limit that ended the run: pages or time */
  limit?: 'pages' | 'time'
}

/** A place that covers a whole line, for facts that know their line only. */
export function linePlace(line = 1): Place {
  return {line, column: 1, endLine: line, endColumn: 1}
}
