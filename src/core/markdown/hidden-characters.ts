/**
 * Characters that stand in a text and are not seen on paper: control signs, signs that turn the direction of writing, letters without
 * width, half a surrogate pair. Tab and line ends are none of them.
 */
export const hiddenCharacters =
  /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]|(?![\t\n\r])\p{Cc}/u

/** A character as people name it, e.g. `U+200B`. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
