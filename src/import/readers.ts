import type {Message} from '../core/diagnostic.ts'
import {readText} from './read-text.ts'
import type {SourceText} from './record.ts'
import {refusals} from './refusals.ts'

/** Makes neutral records of a file, or says in one line why not. */
export type Reader = (content: Uint8Array | string) => SourceText | {error: Message}

const refuse =
  (error: Message): Reader =>
  () => ({error})

/** One line a format: extension and reader. A new format is one file and one line here. */
export const readers: readonly {extension: string; read: Reader}[] = [
  {extension: '.txt', read: readText},
  {extension: '.docx', read: refuse(refusals.notYet)},
  {extension: '.odt', read: refuse(refusals.notYet)},
  {extension: '.rtf', read: refuse(refusals.notYet)},
  {extension: '.html', read: refuse(refusals.notYet)},
  {extension: '.htm', read: refuse(refusals.notYet)},
  {extension: '.md', read: refuse(refusals.notYet)},
  {extension: '.doc', read: refuse(refusals.oldWord)},
  {extension: '.pdf', read: refuse(refusals.pdf)}
]

/** The reader for a file name, by its extension. */
export function readerFor(fileName: string): Reader {
  const name = fileName.toLowerCase()
  return readers.find(reader => name.endsWith(reader.extension))?.read ?? refuse(refusals.unknown)
}
