import {renameSync, writeFileSync} from 'node:fs'
import {mkdir, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {temporaryPath} from './temporary-file.ts'
import {WorkspaceError} from './workspace-error.ts'

/** Write beside the target and rename: a reader sees the old file or the new one, never half of one. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await replaceFile(path, content).catch(async error => {
      if (codeOf(error) !== 'ENOENT') throw error
      await makeFolder(dirname(path))
      await replaceFile(path, content)
    })
  } catch (error) {
    throw writeFailure(path, error)
  }
}

/** Write a file that must not be there yet; `force` allows to replace it. */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  {force}: {force: boolean}
): Promise<void> {
  if (!force && (await stat(path).catch(() => undefined)))
    throw new WorkspaceError(
      {vi: `${path} đã có`, en: `${path} exists already`},
      {vi: 'Dùng --force để ghi đè, hoặc chọn tên khác.', en: 'Use --force to replace it, or choose another name.'}
    )
  await writeFileAtomically(path, content)
}

/** A folder and those above it. `mkdir` with `recursive` never ends where a folder is there and takes no other, as `/proc` does. */
export async function makeFolder(path: string): Promise<void> {
  const failure = await tryFolder(path)
  if (!failure) return
  if (codeOf(failure) !== 'ENOENT' || dirname(path) === path) throw failure
  await makeFolder(dirname(path))
  // Others write beside us: the folder above may have come in between, and this one too.
  const again = await tryFolder(path)
  if (again) throw again
}

// --- internal ---

async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = await temporaryPath(dirname(path))
  try {
    // At once and not in turns: for thousands of small files the turns take most of the time.
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => undefined)
    throw error
  }
}

/** Why the folder is not there after the attempt; nothing where it is. */
async function tryFolder(path: string): Promise<unknown> {
  try {
    await mkdir(path)
    return undefined
  } catch (error) {
    return (await stat(path).catch(() => undefined))?.isDirectory() ? undefined : error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function writeFailure(path: string, error: unknown): WorkspaceError {
  const code = codeOf(error)
  const full = code === 'ENOSPC'
  return new WorkspaceError(
    {
      vi: full ? `Ổ đĩa đầy, không ghi được ${path}` : `Không ghi được ${path} (${code})`,
      en: full ? `The disk is full, cannot write ${path}` : `Cannot write ${path} (${code})`
    },
    {vi: 'Kiểm tra dung lượng và quyền ghi của thư mục.', en: 'Check the free space and the permissions of the folder.'}
  )
}
