import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {type Cache, sha256} from '../../workspace/cache.ts'
import {indexYear, yearFiles} from './index-year.ts'
import {type Files, packFiles, unpackFiles} from './packed-files.ts'
import {type Indexer, openIndexer} from './pagefind-index.ts'
import {type PaperPart, searchParts} from './search-parts.ts'
import type {SearchRecord} from './search-record.ts'
import type {SearchPart} from './search-table.ts'

/** A paper to index; its record is asked for only where its part is made anew. */
export interface SearchSource {
  id: string
  /** of everything that the record depends on, the program among it */
  digest: string
  /** of `searchYear` */
  year: string | undefined
  record(): Promise<SearchRecord>
}

/**
 * Write the search index of an archive to `<outDir>/pagefind/`: the program that searches once, then a folder for each part. A part whose
 * papers are the ones of an earlier build comes from the cache. Returns how many parts were made.
 */
export async function indexSearch(
  papers: readonly SearchSource[],
  outDir: string,
  cache: Cache,
  indexer: Indexer = openIndexer()
): Promise<number> {
  const folder = join(outDir, 'pagefind')
  const parts: SearchPart[] = []
  let made = 0
  try {
    const runtime = sha256(runtimeVersion)
    await writeFiles(
      folder,
      (await knownFiles(cache, runtime)) ?? (await kept(cache, runtime, await runtimeFiles(indexer)))
    )
    const open = oneAhead(
      searchParts(papers, ({year}) => year),
      part => openPart(part, cache)
    )
    const indexed = oneAhead(open, part => indexPart(part, indexer))
    for await (const {name, digest, size, known, records, index} of indexed) {
      if (!known) made++
      const files = known ?? (await kept(cache, digest, (await yearFiles(index, records)).files))
      await writeFiles(join(folder, name), files)
      parts.push({name, papers: size, table: tableOf(files)})
    }
  } finally {
    await indexer.end()
  }
  await writeFile(join(folder, 'parts.json'), `${JSON.stringify(parts)}\n`)
  return made
}

// --- internal ---

/** Another one where what this room makes of the same records changes, or Pagefind does. */
const version = 'pagefind 1.6.0, 1'
const runtimeVersion = `runtime of ${version}`

/** Enough to keep the disk busy, few enough open files. */
const readAtOnce = 32

function partDigest({name, papers}: PaperPart<SearchSource>): string {
  return sha256(JSON.stringify([version, name, papers.map(({id, digest}) => [id, digest])]))
}

/** A part before Pagefind sees it: its files of an earlier build, or what it is made from. */
interface OpenPart {
  name: string
  digest: string
  size: number
  known?: Files
  records: SearchRecord[]
}

async function openPart(part: PaperPart<SearchSource>, cache: Cache): Promise<OpenPart> {
  const {name, papers} = part
  const digest = partDigest(part)
  const known = await knownFiles(cache, digest)
  return {name, digest, size: papers.length, known, records: known ? [] : await recordsOf(papers)}
}

/** A part as Pagefind made it; nothing where it is known. */
async function indexPart(part: OpenPart, indexer: Indexer): Promise<OpenPart & {index: Files}> {
  return {...part, index: part.known ? new Map() : await indexYear(part.name, part.records, indexer)}
}

async function knownFiles(cache: Cache, digest: string): Promise<Files | undefined> {
  const pack = await cache.bytes('search-index', digest)
  return pack && unpackFiles(pack)
}

async function kept(cache: Cache, digest: string, files: Files): Promise<Files> {
  await cache.keep('search-index', digest, packFiles(files))
  return files
}

async function recordsOf(papers: readonly SearchSource[]): Promise<SearchRecord[]> {
  const records: SearchRecord[] = []
  for (let start = 0; start < papers.length; start += readAtOnce)
    records.push(...(await Promise.all(papers.slice(start, start + readAtOnce).map(paper => paper.record()))))
  return records
}

/** What is made of each item, in their order; while one is in use, the next is being made. */
async function* oneAhead<Item, Made>(
  items: Iterable<Item> | AsyncIterable<Item>,
  make: (item: Item) => Promise<Made>
): AsyncGenerator<Made> {
  let ahead: Promise<Made> | undefined
  for await (const item of items) {
    const made = ahead && {value: await ahead}
    ahead = make(item)
    // Whoever stops before does not wait for it; whoever goes on hears of its failure then.
    ahead.catch(() => undefined)
    if (made) yield made.value
  }
  if (ahead) yield await ahead
}

/**
 * The program that searches, which Pagefind writes with every index. It needs an index beside it and merges all others into that one: this
 * holds one word that nobody can search for.
 */
async function runtimeFiles(indexer: Indexer): Promise<Files> {
  const files = await indexer.index('0', [{url: 'vanthu', content: 'vanthu'}])
  const wanted =
    /^(?:pagefind\.js|pagefind-worker\.js|wasm\.unknown\.pagefind|pagefind-entry\.json|pagefind\..*\.pf_meta|index\/.*|fragment\/.*)$/
  return new Map([...files].filter(([path]) => wanted.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function tableOf(files: Files): string {
  return [...files.keys()].find(path => path.startsWith('papers-')) ?? ''
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map(path => dirname(join(folder, path))))
  for (const path of folders) await mkdir(path, {recursive: true})
  for (const [path, content] of files) await writeFile(join(folder, path), content)
}
