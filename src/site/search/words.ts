import {fold} from '../../core/vietnamese/fold.ts'

/** A word of a text with its place in it; `word` is the form in which words are compared. */
export interface Word {
  word: string
  start: number
  end: number
}

/**
 * The words of a text as the search counts them: runs of letters, and numbers with their dots of thousands. Everything else (`-`, `/`,
 * quotes, emoji) parts words and counts for nothing, so that `18-NQ/TU`, `18 nq tu` and `18nq.tu` are the same three words.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({0: found, index}) => ({
    word: comparedForm(found),
    start: index,
    end: index + found.length
  }))
}

/** The same words as they are written, without their places: for whole archives, where each place would cost as much as its word. */
export function writtenWords(text: string): readonly string[] {
  return text.match(wordPattern) ?? []
}

/** The form in which a written word is compared: `1.234` → `1234`, `06` → `6`, `Kỹ` → `ki`. */
export function comparedForm(written: string): string {
  const known = compared.get(written)
  if (known !== undefined) return known
  const form = foldedForm(written)
  if (!/^\d/.test(written)) compared.set(written, form)
  return form
}

/**
 * A word as the index holds it. Pagefind finds every word that begins with what was typed; in a language of short syllables that is noise
 * (`ba` would find ban, bao, bang), so that each word ends with a letter of its own.
 */
export function indexedForm(word: string): string {
  return `${word}${wordEnd}`
}

/**
 * A written word with its diacritics, for those who type them: in the old way of typing with digits (`đảng` is `d9ang3`), the tone last,
 * so that old and new places of the tone are one. Nothing for a word without diacritics.
 */
export function accentedForm(written: string): string | undefined {
  const known = accented.get(written)
  if (known !== undefined) return known === '' ? undefined : known
  const form = typedForm(written)
  accented.set(written, form ?? '')
  return form
}

// --- internal ---

/** A language of some thousand syllables: each is thought about once. */
const accented = new Map<string, string>()
const compared = new Map<string, string>()

function typedForm(written: string): string | undefined {
  let tone = ''
  let letters = ''
  for (const sign of written.toLowerCase().normalize('NFD')) {
    if (tones[sign] !== undefined) tone = tones[sign]
    else letters += letterMarks[sign] ?? sign.replace(/\p{M}/u, '')
  }
  const form = `${plainEnd(letters)}${tone}`
  return /^[a-z]+\d[a-z0-9]*$/.test(form) ? form : undefined
}

const wordPattern = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?!\d)|\d+|\p{L}[\p{L}\p{M}]*/gu
const wordEnd = 'j'

const tones: Record<string, string> = {'\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5'}
const letterMarks: Record<string, string> = {'\u0302': '6', '\u031B': '7', '\u0306': '8', đ: 'd9'}

function foldedForm(found: string): string {
  if (/^\d/.test(found)) return found.replaceAll('.', '').replace(/^0+(?=\d)/, '')
  return plainEnd(fold(found))
}

/** Both spellings of a last i are in use: kỹ and kĩ, quy and qui. */
function plainEnd(letters: string): string {
  return letters.replace(/^((?:d9|[bcdghklmnpstvx])+|qu)y$/, '$1i')
}
