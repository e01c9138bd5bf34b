import {gunzipSync, gzipSync} from 'node:zlib'
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {z} from 'zod'
import {WorkspaceError} from '../../workspace/workspace-error.ts'
import type {Files} from './packed-files.ts'

/** A text to index: its address comes back in its fragment. */
export interface IndexedText {
  url: string
  content: string
}

/** Pagefind's process, which indexes one lot of texts at a time; `end` it, or this process does not end. */
export interface Indexer {
  /** all files that Pagefind writes; `name` goes into the names of fragments, and must be another for each lot that is searched together */
  index(name: string, texts: readonly IndexedText[]): Promise<Files>
  end(): Promise<void>
}

/** Start Pagefind when it is needed. */
export function openIndexer(): Indexer {
  return {
    index: indexTexts,
    end: async () => {
      await close()
    }
  }
}

/** What a fragment of Pagefind holds. */
export const fragmentSchema = z.looseObject({url: z.string(), word_count: z.number()})
export type Fragment = z.infer<typeof fragmentSchema>

/** Read a fragment. At once and not in turns: for thousands of small files the turns take most of the time. */
export function readFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString('utf8')
  return fragmentSchema.parse(JSON.parse(text.slice(signature.length)))
}

/** Write one. */
export function writeFragment(fragment: Fragment): Uint8Array {
  return gzipSync(`${signature}${JSON.stringify(fragment)}`, {level: 4})
}

// --- internal ---

const signature = 'pagefind_dcd'

/** Texts that are on their way to Pagefind at once. */
const lot = 32

/** The files of a full part take seconds. */
const longestWait = 300_000

async function indexTexts(name: string, texts: readonly IndexedText[]): Promise<Files> {
  const index = await newIndex()
  try {
    for (let start = 0; start < texts.length; start += lot)
      for (const {errors} of await answered(
        Promise.all(texts.slice(start, start + lot).map(text => add(index, name, text)))
      ))
        refuse(errors)
    const {files, errors} = await answered(index.getFiles())
    refuse(errors)
    return new Map(files.map(({path, content}) => [path, content]))
  } finally {
    void index.deleteIndex().catch(() => undefined)
  }
}

/** Pagefind's package does not tell when its process dies: an answer that does not come would let this process wait, or end, for nothing. */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const {promise, reject} = Promise.withResolvers<never>()
  const clock = setTimeout(() => reject(failure('Pagefind does not answer')), longestWait)
  try {
    return await Promise.race([answer, promise])
  } finally {
    clearTimeout(clock)
  }
}

async function newIndex(): Promise<PagefindIndex> {
  const {index, errors} = await answered(createIndex({})).catch(error => ({errors: [String(error)], index: undefined}))
  refuse(errors)
  if (!index) throw failure('no index')
  return index
}

/** Pagefind puts the language before the name of each fragment; it knows none of ours, so that no word is stemmed. */
function add(index: PagefindIndex, name: string, {url, content}: IndexedText) {
  return index.addCustomRecord({url, content, language: `y${name}`})
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw failure(errors.join(' | ').split('\n')[0] ?? '')
}

function failure(reason: string): WorkspaceError {
  return new WorkspaceError(
    {vi: `Không tạo được chỉ mục tìm kiếm: ${reason}`, en: `The search index could not be made: ${reason}`},
    {
      vi: 'Kiểm tra gói pagefind đã được cài đủ cho máy này (npm ci).',
      en: 'See that the package pagefind is installed with its program for this machine (npm ci).'
    }
  )
}
