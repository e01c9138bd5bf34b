import type {DocumentType} from '../../core/model/document-type.ts'
import {documentTypes, typesOfSymbol} from '../../core/model/types/index.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {isUpper} from './reading.ts'

/** A line of capitals that begins with the name of a type, and what follows the name on the same line. */
export interface TypeLine {
  type: DocumentType
  rest: string
}

/** `BÁO CÁO`, `NGHỊ QUYẾT CỦA …`: the type that a line of capitals names. */
export function readTypeLine(text: string): TypeLine | undefined {
  const named = startsWithType(text)
  return named && isUpper(text.slice(0, text.length - named.rest.length)) ? named : undefined
}

/** The longest name of a type that the text begins with, in any case. */
export function startsWithType(text: string): TypeLine | undefined {
  const words = text.split(/\s+/)
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const slug = slugOf(words.slice(0, count).join(' '))
    const type = documentTypes.find(each => each.slug === slug)
    if (type) return {type, rest: words.slice(count).join(' ')}
  }
  return undefined
}

/** The type that a symbol stands for; a State symbol without a type, such as `UBND-VX`, is a letter's. */
export function typeOfNotation(
  notation: string,
  hasLetterSubject: boolean
): {type: string; isCertain: boolean} | undefined {
  const party = notation.includes('/') && !/^\d/.test(notation)
  const symbol = notation.replace(/^\d+\//, '').split(/[-/]/)[0]!
  const types = typesOfSymbol(party ? 'party' : 'state', symbol)
  const type = types[0]?.slug ?? (party ? undefined : 'cong-van')
  return type === undefined
    ? undefined
    : {type, isCertain: types.length === 1 || (types.length === 0 && hasLetterSubject)}
}
