import {lettersOf, shortName, spellings} from '../../core/redaction/name-forms.ts'
import {makeAutomaton} from './automaton.ts'
import {separates, symbol, symbolCount, symbols, symbolsOf} from './letters.ts'
import type {Secret} from './secret.ts'
import {tagSign} from './text-views.ts'

/** Finds secrets in texts; made once for all texts of a site. */
export interface SecretSearch {
  /** calls back for each secret that stands in the text, at least once */
  find: (text: string, report: (secret: Secret) => void) => void
}

/**
 * A search for all secrets in one pass. Texts are read as letters without marks, whatever stands between them (spaces, hyphens, tags); what
 * looks like a secret then must be spelt like it.
 */
export function secretSearch(secrets: readonly Secret[]): SecretSearch {
  const patterns = secrets.map(patternOf).filter(({word}) => word.length >= fewestLetters)
  const {next, ends} = makeAutomaton(patterns.map(({word}) => word.slice(-longestWord)))
  let seen: Letters = {symbols: new Uint8Array(0), places: new Int32Array(0)}
  return {
    find(text, report) {
      if (patterns.length === 0) return
      if (seen.places.length < text.length) seen = room(text.length)
      let [state, count] = [0, 0]
      for (let index = 0; index < text.length; index++) {
        const found = symbols[text.charCodeAt(index)]!
        if (found === symbol.separator || found === symbol.ignored) continue
        if (found === symbol.broken) {
          state = count = 0
          continue
        }
        seen.symbols[count] = found
        seen.places[count++] = index
        state = next[state * symbolCount + found]!
        const ended = ends[state]
        if (ended)
          for (const number of ended)
            if (isThere(patterns[number]!, text, seen, count)) report(patterns[number]!.secret)
      }
    }
  }
}

// --- internal ---

/** One letter is everywhere. */
const fewestLetters = 2
/** The end of a secret is looked for, the rest is compared: thousands of titles would make a large automaton. */
const longestWord = 10

interface Pattern {
  secret: Secret
  word: Uint8Array
  isThere: (found: Found) => boolean
}

/** A place of a text with the letters of a secret. */
interface Found {
  text: string
  start: number
  end: number
}

interface Letters {
  symbols: Uint8Array
  /** index of each in the text */
  places: Int32Array
}

function room(length: number): Letters {
  return {symbols: new Uint8Array(length), places: new Int32Array(length)}
}

function isThere({word, isThere}: Pattern, text: string, {symbols: seen, places}: Letters, count: number): boolean {
  const first = count - word.length
  if (first < 0) return false
  for (let index = 0; index < word.length; index++) if (seen[first + index] !== word[index]) return false
  let end = places[count - 1]! + 1
  while (symbols[text.charCodeAt(end)] === symbol.ignored) end++
  return isThere({text, start: places[first]!, end})
}

function patternOf(secret: Secret): Pattern {
  const word = symbolsOf(secret.text)
  if (secret.kind === 'code' || secret.kind === 'id') return {secret, word, isThere: literally(secret.text)}
  return {secret, word, isThere: shortName(secret.text) ? asWords(secret.text) : asSpelt(secret.text)}
}

/** Number, symbol and path stand as they are: their letters alone are those of other papers' addresses. */
function literally(text: string): (found: Found) => boolean {
  const wanted = text.normalize('NFC')
  return found => wordOf(found) === wanted && isBounded(found) && !/[\p{L}\p{N}-]/u.test(found.text.charAt(found.end))
}

/** A long name or title, with all of its marks wherever it stands; without some of them as words of their own. */
function asSpelt(text: string): (found: Found) => boolean {
  const [exact, ...others] = spellings(lettersOf(text).toLowerCase())
  const isMarked = others.length > 0
  return found => {
    const letters = lettersOf(wordOf(found)).toLowerCase()
    if (letters === exact) return isMarked || isBounded(found)
    return others.includes(letters) && isBounded(found)
  }
}

/** A short name is a word as well: its syllables must stand apart, and of one syllable it must have its capital. */
function asWords(text: string): (found: Found) => boolean {
  const exact = text.trim().normalize('NFC')
  const hasCase = !/\s/.test(exact)
  const inCase = (word: string) => (hasCase ? word : word.toLowerCase())
  const wanted = new Set(
    [...spellings(exact), ...(hasCase ? [exact.toLocaleUpperCase('vi')] : [])].map(inCase).map(spaced)
  )
  // A tag may stand in a syllable or between two.
  return found => {
    const word = inCase(wordOf(found))
    return isBounded(found) && (wanted.has(spaced(word)) || wanted.has(spaced(word.replaceAll(tagSign, ''))))
  }
}

function wordOf({text, start, end}: Found): string {
  return text.slice(start, end).replace(invisible, '').normalize('NFC')
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** Whether no letter stands right before and right after. */
function isBounded({text, start, end}: Found): boolean {
  let before = start - 1
  while (before >= 0 && symbols[text.charCodeAt(before)] === symbol.ignored) before--
  return (before < 0 || separates(text.charCodeAt(before))) && (end >= text.length || separates(text.charCodeAt(end)))
}
