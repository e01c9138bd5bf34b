import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {openCache, sha256} from './cache.ts'

const kind = 'printed-text'

/** Whether the workspace has a paper whose text was never printed: then a browser will be needed. Cheap, and no more than a guess. */
export async function hasNewText(root: string): Promise<boolean> {
  const content = join(root, 'content')
  const cache = openCache(root)
  const entries = await readdir(content, {recursive: true, withFileTypes: true}).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.mdx')) continue
    const text = await readFile(join(entry.parentPath, entry.name)).catch(() => undefined)
    if (text && !(await cache.bytes(kind, sha256(text)))) return true
  }
  return false
}

/** Remember that a text was printed. */
export async function markPrinted(root: string, text: string): Promise<void> {
  await openCache(root).keep(kind, sha256(text), 'printed')
}
