import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileTexts} from './file-texts.ts'
import type {Leak, Secret} from './secret.ts'
import {type SecretSearch, secretSearch} from './secret-search.ts'
import {textViews} from './text-views.ts'

/**
 * Search all files of a finished site, and their names, for what must not stand in them: byte by byte, also in PDFs, archives, compressed
 * indexes and what pictures say of themselves. A file that cannot be opened counts as a leak. Without secrets nothing is read; nor are files
 * that were searched for the same before.
 */
export async function searchLeaks(
  folder: string,
  secrets: readonly Secret[],
  wasSearched: (file: string) => boolean = () => false
): Promise<Leak[]> {
  if (secrets.length === 0) return []
  const search = secretSearch(secrets)
  const leaks: Leak[] = []
  const nameOf = (path: string) => relative(folder, path).split(sep).join('/')
  const paths = (await filesOf(folder)).filter(path => !wasSearched(nameOf(path)))
  for await (const {path, bytes} of contents(paths)) {
    const file = nameOf(path)
    const named = secretsIn([file], search)
    const shown = named.size > 0 ? masked(file, search) : file
    const found = new Set([...named, ...(await secretsOf(bytes, search, () => leaks.push({file: shown})))])
    leaks.push(...[...found].map(secret => ({file: shown, secret})))
  }
  return leaks
}

// --- internal ---

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** A path without the names that tell a secret. */
function masked(file: string, search: SecretSearch): string {
  return file.replace(/[^/]+/g, name => (secretsIn([name], search).size > 0 ? '…' : name))
}

/** Files with their bytes, some read ahead: the disk works while texts are searched. */
async function* contents(paths: readonly string[]): AsyncGenerator<{path: string; bytes: Buffer}> {
  const ahead: Promise<Buffer>[] = []
  for (const [index, path] of paths.entries()) {
    for (let next = index + ahead.length; ahead.length < readAhead && next < paths.length; next++) {
      const reading = readFile(paths[next]!)
      // A failure is told when its turn comes.
      reading.catch(() => undefined)
      ahead.push(reading)
    }
    yield {path, bytes: await ahead.shift()!}
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
