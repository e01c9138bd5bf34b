import {type Abbreviation, abbreviations} from './abbreviations.ts'
import {accentedForm, indexedForm, wordsOf} from './words.ts'

/** What somebody typed, as words. */
export interface Query {
  words: string[]
  /** ways to say it: as it was typed, short forms long, long forms short; the first is `words` */
  variants: string[][]
  /** runs of words in quotes, which must stand together */
  phrases: string[][]
  /** words typed with diacritics, in their own form */
  accented: string[]
}

/** Read what was typed. */
export function readQuery(typed: string): Query {
  const found = wordsOf(typed).slice(0, mostWords)
  const words = unique(found.map(({word}) => word))
  const short = found.map(({word, start, end}) => ({word, capital: isCapital(typed.slice(start, end))}))
  const variants = [words, expand(short), abbreviate(found.map(({word}) => word))].map(unique)
  return {
    words,
    variants: variants.filter((variant, at) => variants.findIndex(other => same(other, variant)) === at),
    phrases: phrasesOf(typed),
    accented: unique(found.flatMap(({start, end}) => accentedForm(typed.slice(start, end)) ?? []))
  }
}

/** What Pagefind is asked for: all of these words. */
export function allOf(words: readonly string[]): string {
  return words.map(indexedForm).join(' ')
}

/** What Pagefind is asked for: these words one after the other. */
export function phraseOf(words: readonly string[]): string {
  return `"${allOf(words)}"`
}

/** What Pagefind is asked for: all of these words, of the last one only the beginning. */
export function beginningOf(words: readonly string[]): string {
  return [...words.slice(0, -1).map(indexedForm), words.at(-1) ?? ''].join(' ')
}

// --- internal ---

/** Longer questions are cut: each word is looked for in every part of the archive. */
const mostWords = 32

const longest = Math.max(...abbreviations.map(({long}) => long.length))

function phrasesOf(typed: string): string[][] {
  return [...typed.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .map(([, inner = '']) => wordsOf(inner).map(({word}) => word))
    .filter(words => words.length > 1 && words.length <= mostWords)
}

function expand(found: readonly {word: string; capital: boolean}[]): string[] {
  return found.flatMap(({word, capital}) => {
    const known = abbreviations.find(({short, capital: only}) => short === word && (capital || !only))
    return known?.long ?? [word]
  })
}

function abbreviate(words: readonly string[]): string[] {
  const shorter: string[] = []
  for (let at = 0; at < words.length; ) {
    const known = longFormAt(words, at)
    shorter.push(known?.short ?? words[at] ?? '')
    at += known?.long.length ?? 1
  }
  return shorter
}

function longFormAt(words: readonly string[], at: number): Abbreviation | undefined {
  for (let length = longest; length > 1; length--) {
    const run = words.slice(at, at + length)
    const known = abbreviations.find(({long}) => same(long, run))
    if (known) return known
  }
  return undefined
}

function isCapital(written: string): boolean {
  return written === written.toUpperCase()
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at])
}
