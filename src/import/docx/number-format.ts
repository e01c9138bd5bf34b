import {numberInWords} from '../../core/vietnamese/number-words.ts'
import {toRoman} from '../../core/vietnamese/roman.ts'

/** One number of a label in the format that the level asks for, e.g. 4 as `IV`, `d`, `bốn`. */
export function formatNumber(number: number, format: string): string {
  return number >= 0 && number <= highest ? (formats[format]?.(number) ?? String(number)) : String(number)
}

// --- internal ---

/** Word counts no further; a Roman number of a broken file would fill the memory. */
const highest = 32_767

const formats: Record<string, (number: number) => string> = {
  none: () => '',
  decimalZero: number => String(number).padStart(2, '0'),
  upperRoman: number => toRoman(number),
  lowerRoman: number => toRoman(number).toLowerCase(),
  // Word counts with the English alphabet, whatever the language: f, j, w and z occur, đ does not.
  lowerLetter: number => letter(number),
  upperLetter: number => letter(number).toUpperCase(),
  vietnameseCounting: number => numberInWords(number),
  cardinalText: number => numberInWords(number),
  decimalEnclosedParen: number => `(${number})`,
  decimalEnclosedFullstop: number => `${number}.`,
  numberInDash: number => `- ${number} -`
}

/** After z comes aa, after zz aaa. */
function letter(number: number): string {
  return number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}
