import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {DataBook} from '../core/data/book.ts'
import type {Audience} from '../core/model/access-level.ts'
import {readData} from '../workspace/read-data.ts'
import {filesBelow, isFolder} from '../workspace/read-files.ts'

/** Whose data are shown, and from where. */
export interface BookSource {
  root: string
  audience: Audience
}

/** The data of a workspace for the pages, as the audience may see them. Every page asks while a site is built, and a preview must follow the files: they are looked at once a second. */
export async function readBook({root, audience}: BookSource, now = Date.now()): Promise<DataBook> {
  if (known?.root === root && known.audience === audience && now - known.looked < 1000) return known.book
  const state = await stateOf(join(root, 'data'))
  if (known?.root !== root || known.audience !== audience || known.state !== state)
    known = {root, audience, state, looked: now, book: readData(root, undefined, audience).then(({data}) => data.book)}
  known.looked = now
  return known.book
}

// --- internal ---

let known: {root: string; audience: Audience; state: string; looked: number; book: Promise<DataBook>} | undefined

/** Names, sizes and times of the files. */
async function stateOf(folder: string): Promise<string> {
  const files = (await isFolder(folder)) ? await filesBelow(folder, '') : []
  const stats = await Promise.all(files.map(file => stat(file).catch(() => undefined)))
  return JSON.stringify(files.map((file, index) => [file, stats[index]?.size, stats[index]?.mtimeMs]))
}
