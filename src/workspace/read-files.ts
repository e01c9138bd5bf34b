import {readdir, readFile, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'
import {largestText} from '../core/markdown/text-limits.ts'
import {WorkspaceError} from './workspace-error.ts'

/** A file as text; the text is empty where `faults` say why it is none. */
export interface TextFile {
  text: string
  faults: Fault[]
}

/** Files below a folder, sorted; hidden files and folders belong to other programs. */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await orUnreadable(folder, readdir(folder, {recursive: true, withFileTypes: true}))
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(
      path =>
        !relative(folder, path)
          .split(sep)
          .some(segment => segment.startsWith('.'))
    )
    .sort()
}

/** The paths of everything below a folder that is no folder, from there, with `/`, sorted. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Whether a folder is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

/** Whether anything is there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

/** Read a UTF-8 text of at most so many UTF-16 units; throws `WorkspaceError` where the machine does not let it be read. */
export async function readText(path: string, largest = largestText): Promise<TextFile> {
  // UTF-8 takes at most three bytes a UTF-16 unit; beyond that the text is too large whatever it says.
  const {bytes, faults} = await readBytes(path, largest * 3, largest)
  if (!bytes) return {text: '', faults}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), faults: []}
  } catch {
    return {text: '', faults: [{kind: 'encoding', place: fileStart}]}
  }
}

/** Read a file of at most so many bytes; `asked` is the limit that a finding names. Throws as `readText` does. */
export async function readBytes(
  path: string,
  most: number,
  asked = most
): Promise<{bytes: Buffer; faults: []} | {bytes?: undefined; faults: Fault[]}> {
  const file = await orUnreadable(path, stat(path))
  if (!file.isFile()) throw noFile(path)
  if (file.size > most) return {faults: [tooLarge(file.size, asked)]}
  return {bytes: await orUnreadable(path, readFile(path)), faults: []}
}

/** A file that is larger than what is read. */
export function tooLarge(size: number, largest: number): Fault {
  return {kind: 'too-large', place: fileStart, actual: String(size), expected: String(largest)}
}

/** A folder cannot be read; a pipe or a device would never end. */
export function noFile(path: string): WorkspaceError {
  return new WorkspaceError(
    {vi: `${path} không phải là tệp thường`, en: `${path} is not an ordinary file`},
    {vi: 'Chuyển mục này đi, hoặc thay bằng một tệp văn bản.', en: 'Move it away, or put a text file in its place.'}
  )
}

/** Why the machine does not let something be read. */
export function unreadable(path: string, error: unknown): WorkspaceError {
  if (error instanceof WorkspaceError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new WorkspaceError(
    {vi: `Không đọc được ${path} (${code})`, en: `Cannot read ${path} (${code})`},
    {vi: 'Kiểm tra quyền đọc của tệp hoặc thư mục.', en: 'Check the permissions of the file or folder.'}
  )
}

// --- internal ---

async function orUnreadable<Result>(path: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (error) {
    throw unreadable(path, error)
  }
}
