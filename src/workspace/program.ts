import {readdir, readFile, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256} from './cache.ts'

/** What every result depends on: the packages with their exact versions, and the pure code. */
const always = ['package.json', 'src/core']

/**
 * The digest of the program as it stands on the disk: package.json, `src/core`, and the given files and folders of the repository.
 * Computed once a process, so that a developer never sees what older code made.
 */
export function programDigest(...parts: string[]): Promise<string> {
  const key = parts.join('\n')
  const digest = digests.get(key) ?? digestSources(projectFolder, [...always, ...parts])
  digests.set(key, digest)
  return digest
}

/** The digest of files and folders below a folder, by name and content; tests of the code do not count, and what is not there has no files. */
export async function digestSources(folder: string, parts: string[]): Promise<string> {
  const paths = (await Promise.all(parts.map(part => filesOf(join(folder, part))))).flat().sort()
  const lines = await Promise.all(
    paths.map(async path => `${relative(folder, path).split(sep).join('/')} ${sha256(await readFile(path))}`)
  )
  return sha256(lines.join('\n'))
}

// --- internal ---

const digests = new Map<string, Promise<string>>()
const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(noneWhereMissing)
  if (!found?.isDirectory()) return found ? [path] : []
  const entries = await readdir(path, {recursive: true, withFileTypes: true})
  return entries
    .filter(entry => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(entry => join(entry.parentPath, entry.name))
}

function noneWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
