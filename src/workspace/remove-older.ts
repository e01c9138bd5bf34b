import {lstat, readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'

export const hour = 3_600_000

/** Removes what earlier states left in a folder, by the start of its name; a program that runs may still read yesterday's. */
export async function removeOlder(folder: string, start: string, age = 24 * hour): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start)) continue
    const path = join(folder, name)
    // it may be gone meanwhile
    const made = await lstat(path).then(
      ({mtimeMs}) => mtimeMs,
      () => Date.now()
    )
    if (Date.now() - made > age) await rm(path, {recursive: true, force: true})
  }
}
