import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathsIn} from '../../workspace/read-files.ts'
import {fileTexts} from './file-texts.ts'
import type {Leak, Secret} from './secret.ts'
import {type SecretSearch, secretSearch} from './secret-search.ts'
import {textViews} from './text-views.ts'

/** A file of a site, and where it lies now. */
export interface SearchedFile {
  /** its path in the site, with `/` */
  file: string
  path: string
}

/**
 * Search files of a finished site, and their names, for what must not stand in them: byte by byte, also in PDFs, archives, compressed
 * indexes and what pictures say of themselves. A file that cannot be opened counts as a leak. Without secrets nothing is read.
 */
export async function searchLeaks(files: readonly SearchedFile[], secrets: readonly Secret[]): Promise<Leak[]> {
  if (secrets.length === 0) return []
  const search = secretSearch(secrets)
  const leaks: Leak[] = []
  for await (const {file, bytes} of contents(files)) {
    const named = secretsIn([file], search)
    const shown = named.size > 0 ? masked(file, search) : file
    const found = new Set([...named, ...(await secretsOf(bytes, search, () => leaks.push({file: shown})))])
    leaks.push(...[...found].map(secret => ({file: shown, secret})))
  }
  return leaks
}

/** All files of a folder, in the order of their paths. */
export async function searchedFiles(folder: string): Promise<SearchedFile[]> {
  return (await pathsIn(folder)).map(file => ({file, path: join(folder, file)}))
}

// --- internal ---

/** A path without the names that tell a secret. */
function masked(file: string, search: SecretSearch): string {
  return file.replace(/[^/]+/g, name => (secretsIn([name], search).size > 0 ? '…' : name))
}

/** Files with their bytes, some read ahead: the disk works while texts are searched. */
async function* contents(files: readonly SearchedFile[]): AsyncGenerator<{file: string; bytes: Buffer}> {
  const ahead: Promise<Buffer>[] = []
  for (const [index, {file}] of files.entries()) {
    for (let next = index + ahead.length; ahead.length < readAhead && next < files.length; next++) {
      const reading = readFile(files[next]!.path)
      // A failure is told when its turn comes.
      reading.catch(() => undefined)
      ahead.push(reading)
    }
    yield {file, bytes: await ahead.shift()!}
  }
}

const readAhead = 16

async function secretsOf(bytes: Buffer, search: SecretSearch, unreadable: () => void): Promise<Set<Secret>> {
  const found = new Set<Secret>()
  try {
    for await (const text of fileTexts(bytes)) for (const secret of secretsIn([text], search)) found.add(secret)
  } catch {
    unreadable()
  }
  return found
}

function secretsIn(texts: readonly string[], search: SecretSearch): Set<Secret> {
  const found = new Set<Secret>()
  for (const text of texts) for (const view of textViews(text)) search.find(view, secret => found.add(secret))
  return found
}
