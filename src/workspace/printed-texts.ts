import {join} from 'node:path'
import {openCache, sha256} from './cache.ts'
import {filesBelow} from './read-files.ts'
import {readPaperText} from './read-head.ts'

const kind = 'printed-text'

/** Whether the workspace has a paper whose text was never printed: then a browser will be needed. Cheap, and no more than a guess. */
export async function hasNewText(root: string): Promise<boolean> {
  const cache = openCache(root)
  // A folder that cannot be read is told of by whoever reads the workspace.
  for (const path of await filesBelow(join(root, 'content'), '.mdx').catch(() => [])) {
    const text = textOf(path)
    if (text && !(await cache.bytes(kind, sha256(text)))) return true
  }
  return false
}

/** Remember that a text was printed. */
export async function markPrinted(root: string, text: string): Promise<void> {
  await openCache(root).keep(kind, sha256(text), 'printed')
}

// --- internal ---

/** Nothing of what is secret or cannot be read: it will not be printed. */
function textOf(path: string): string | undefined {
  try {
    return readPaperText(path).text
  } catch {
    return undefined
  }
}
