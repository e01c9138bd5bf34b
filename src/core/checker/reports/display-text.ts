import {codePointName} from '../../markdown/hidden-characters.ts'

const segmenter = new Intl.Segmenter('vi', {granularity: 'grapheme'})

/** The letters that a reader sees, with their combining marks. */
export function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/** How many columns of a terminal a letter takes: none for a lone mark, two for Nôm, Chinese and pictures. */
export function widthOf(letter: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(letter)) return 0
  return wide.test(letter) ? 2 : 1
}

/** A text that may be shown in a terminal: control signs and signs that turn the direction of writing are made visible. */
export function showable(text: string): string {
  return text.replace(unsafe, sign => `<${codePointName(sign)}>`)
}

// --- internal ---

const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6])/u

/** Tabs stay: the marker's line repeats them. */
const unsafe = /[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?!\t)\p{Cc}/gu
