import {stripDiacritics} from '../vietnamese/fold.ts'

/** Whether a name is so short that other words are spelt like it: one syllable, or fewer than six letters. */
export function shortName(name: string): boolean {
  return !/\S[\s-]+\S/.test(name.trim()) || lettersOf(name).length < 6
}

/** Letters and digits of a text alone, composed. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The ways in which a word is written without some of its marks: as it is, without tones, without any mark but that of đ, without any.
 * A text that left out marks left them out throughout: `Nguyễn Văn Thư` is another name than `Nguyễn Văn Thử`.
 */
export function spellings(text: string): string[] {
  const composed = text.normalize('NFC')
  const toneless = composed
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
  const plain = composed.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  return [...new Set([composed, toneless, plain, stripDiacritics(composed)])]
}
