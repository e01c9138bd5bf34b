import {bytesAndLetters} from './bytes.ts'
import {code} from './code.ts'
import {data} from './data.ts'
import {frontMatter} from './front-matter.ts'
import type {HostileCase} from './hostile-case.ts'
import {identity} from './identity.ts'
import {nesting} from './nesting.ts'
import {notes} from './notes.ts'
import {size} from './size.ts'
import {syntax} from './syntax.ts'
import {tables} from './tables.ts'
import {yaml} from './yaml.ts'

/** The corpus of hostile and broken papers, family by family. */
export const corpus: Record<string, HostileCase[]> = {
  syntax,
  code,
  nesting,
  size,
  notes,
  yaml,
  'front matter': frontMatter,
  'bytes and letters': bytesAndLetters,
  data,
  tables,
  identity
}
