import {mkdir, readdir, rename, stat} from 'node:fs/promises'
import {join} from 'node:path'

/** Move everything of a folder into another one on the same disk; folders that both have become one. */
export async function mergeFolder(from: string, into: string): Promise<void> {
  await mkdir(into, {recursive: true})
  for (const entry of await readdir(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)]
    const isShared = entry.isDirectory() && (await stat(target).catch(() => undefined))?.isDirectory()
    if (isShared) await mergeFolder(source, target)
    else await rename(source, target)
  }
}
