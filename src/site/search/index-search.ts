import {writeFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {dirname, join, posix} from 'node:path'
import {setImmediate} from 'node:timers/promises'
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

/** What the last build made of a part, by the digest of what it is made from: paths in the site. */
export interface LastIndex {
  takeOverAll(digest: string): string[]
  made(file: string, digest: string): void
}

/** Where an index is written: files of earlier builds are in the cache, or stand already. */
export interface IndexPlace {
  outDir: string
  cache: Cache
  last?: LastIndex
}

/**
 * Write the search index of an archive to `<outDir>/pagefind/`: the program that searches once, then a folder for each part. A part whose
 * papers are the ones of an earlier build stands already, or comes from the cache. Returns how many parts were made.
 */
export async function indexSearch(
  papers: readonly SearchSource[],
  place: IndexPlace,
  indexer: Indexer = openIndexer()
): Promise<number> {
  const parts: SearchPart[] = []
  let made = 0
  try {
    const runtime = await openFiles('', sha256(runtimeVersion), place)
    if (!runtime.isThere) await putFiles(runtime, runtime.known ?? (await runtimeFiles(indexer)), place)
    const open = oneAhead(
      searchParts(papers, ({year}) => year),
      part => openPart(part, place)
    )
    for await (const part of oneAhead(open, each => indexPart(each, indexer))) {
      const files = part.known ?? (part.index && yearFiles(part.index, part.records).files)
      if (part.index) made++
      if (files) await putFiles(part, files, place)
      parts.push({name: part.name, papers: part.size, table: tableOf(files ? [...files.keys()] : part.standing)})
    }
  } finally {
    await indexer.end()
  }
  await writeFiles(join(place.outDir, 'pagefind'), new Map([['parts.json', Buffer.from(`${JSON.stringify(parts)}\n`)]]))
  return made
}

// --- internal ---

/** Another one where what this room makes of the same records changes, or Pagefind does. */
const version = 'pagefind 1.6.0, 1'
const runtimeVersion = `runtime of ${version}`

function partDigest({name, papers}: PaperPart<SearchSource>): string {
  return sha256(JSON.stringify([version, name, papers.map(({id, digest}) => [id, digest])]))
}

/** Files that belong together: below `pagefind/<name>/`, by the digest of what they are made from. */
interface KeptFiles {
  name: string
  digest: string
  /** where they stand already: paths in the site */
  standing: string[]
  isThere: boolean
  /** as an earlier build made them */
  known?: Files
}

/** A part before Pagefind sees it: its files of an earlier build, or what it is made from. */
interface OpenPart extends KeptFiles {
  size: number
  records: SearchRecord[]
}

async function openFiles(name: string, digest: string, {cache, last}: IndexPlace): Promise<KeptFiles> {
  const standing = last?.takeOverAll(digest) ?? []
  if (standing.length > 0) return {name, digest, standing, isThere: true}
  const pack = await cache.bytes('search-index', digest)
  return {name, digest, standing, isThere: false, known: pack && unpackFiles(pack)}
}

async function openPart(part: PaperPart<SearchSource>, place: IndexPlace): Promise<OpenPart> {
  const files = await openFiles(part.name, partDigest(part), place)
  const records = files.isThere || files.known ? [] : await recordsOf(part.papers)
  return {...files, size: part.papers.length, records}
}

/** A part as Pagefind made it, where it is not known. */
async function indexPart(part: OpenPart, indexer: Indexer): Promise<OpenPart & {index?: Files}> {
  if (part.isThere || part.known) return part
  return {...part, index: await indexYear(part.name, part.records, indexer)}
}

async function recordsOf(papers: readonly SearchSource[]): Promise<SearchRecord[]> {
  const records: SearchRecord[] = []
  for (const paper of papers) {
    records.push(await paper.record())
    // Pagefind is fed by this process meanwhile.
    await setImmediate()
  }
  return records
}

async function putFiles(kept: KeptFiles, files: Files, {outDir, cache, last}: IndexPlace): Promise<void> {
  if (!kept.known) await cache.keep('search-index', kept.digest, packFiles(files))
  const folder = posix.join('pagefind', kept.name)
  await writeFiles(join(outDir, folder), files)
  for (const path of files.keys()) last?.made(posix.join(folder, path), kept.digest)
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

function tableOf(paths: readonly string[]): string {
  return paths.map(path => posix.basename(path)).find(name => name.startsWith('papers-')) ?? ''
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map(path => dirname(join(folder, path))))
  for (const path of folders) await mkdir(path, {recursive: true})
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
}
