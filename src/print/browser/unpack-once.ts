import {lstat, mkdir, mkdtemp, rename, rm} from 'node:fs/promises'
import {homedir, tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {hour, removeOlder} from '../../workspace/remove-older.ts'

/** The folder for what can be made again: the user's cache, or a private one below the temporary folder. */
export async function cacheFolder(env: Record<string, string | undefined> = process.env): Promise<string> {
  const wanted = join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'vanthu')
  try {
    await mkdir(wanted, {recursive: true})
    return wanted
  } catch {
    return privateTemporary()
  }
}

/**
 * Fills a folder once, whole or not at all: it is filled under another name and then renamed, so that neither a killed
 * run nor two at once leave half of it behind.
 */
export async function unpackOnce(folder: string, fill: (target: string) => Promise<void>): Promise<string> {
  if (await isFolder(folder)) return folder
  await mkdir(dirname(folder), {recursive: true})
  // what killed runs left half filled
  await removeOlder(dirname(folder), `${basename(folder)}.`, hour)
  const target = await mkdtemp(`${folder}.`)
  try {
    await fill(target)
    await rename(target, folder)
  } catch (error) {
    await rm(target, {recursive: true, force: true})
    // another process was first: its folder is as good as ours
    if (!(await isFolder(folder))) throw error
  }
  return folder
}

// --- internal ---

async function privateTemporary(): Promise<string> {
  const folder = join(tmpdir(), `vanthu-${process.getuid?.() ?? 'user'}`)
  await mkdir(folder, {recursive: true, mode: 0o700})
  const {uid} = await lstat(folder)
  if (process.getuid && uid !== process.getuid()) throw new Error(`${folder} belongs to another user`)
  return folder
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    found => found.isDirectory(),
    () => false
  )
}
