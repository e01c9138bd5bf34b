import type {Place} from '../diagnostic.ts'

/** The place of one letter of a text. */
export function placeOfLetter(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  return {line, column, endLine: line, endColumn: column + 1}
}
