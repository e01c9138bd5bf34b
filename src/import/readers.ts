import type {Message} from '../core/diagnostic.ts'
import {readDocx} from './docx/read-docx.ts'
import type {ChangeChoice} from './docx/story.ts'
import {readText} from './read-text.ts'
import type {SourceText} from './record.ts'
import {refusals} from './refusals.ts'

/** What a reader needs besides the bytes. */
export interface ReadOptions {
  changes: ChangeChoice
}

/** Makes neutral records of a file, or says in one line why not. */
export type Reader = (content: Uint8Array | string, options: ReadOptions) => SourceText | {error: Message}

/** How a format is read: by a reader of its own, or as the .docx that pandoc makes of it. */
export type Format = {extension: string} & ({read: Reader} | {pandoc: string})

const refuse =
  (error: Message): Reader =>
  () => ({error})

const docx: Reader = (content, {changes}) => readDocx(bytesOf(content), changes)

/** One line a format. A new one is one file and one line here. */
export const formats: readonly Format[] = [
  {extension: '.txt', read: readText},
  {extension: '.docx', read: docx},
  {extension: '.docm', read: docx},
  {extension: '.dotx', read: docx},
  {extension: '.odt', pandoc: 'odt'},
  {extension: '.rtf', pandoc: 'rtf'},
  {extension: '.html', pandoc: 'html'},
  {extension: '.htm', pandoc: 'html'},
  {extension: '.md', pandoc: 'commonmark_x-smart'},
  {extension: '.epub', pandoc: 'epub'},
  {extension: '.doc', read: refuse(refusals.oldWord)},
  {extension: '.pdf', read: refuse(refusals.pdf)}
]

/** The format of a file name, by its extension. */
export function formatOf(fileName: string): Format {
  const name = fileName.toLowerCase()
  return formats.find(({extension}) => name.endsWith(extension)) ?? {extension: '', read: refuse(refusals.unknown)}
}

// --- internal ---

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
