import {readFile, stat} from 'node:fs/promises'
import type {Message} from '../core/diagnostic.ts'

/** No paper with its pictures is larger; a text of this size is refused after it is read. */
const largestFile = 64_000_000

/** A file's bytes; what is far larger than any paper is not even read. */
export async function readSource(path: string): Promise<{bytes: Uint8Array} | {error: Message}> {
  const {refusals} = await import('../import/refusals.ts')
  const file = await stat(path).catch(() => undefined)
  if (file && file.size > largestFile) return {error: refusals.tooLarge}
  // A pipe is read like a file: `vanthu import <(…)`. A device would never end.
  const bytes = file?.isFile() || file?.isFIFO() ? await readFile(path).catch(() => undefined) : undefined
  return bytes ? {bytes} : {error: {vi: 'không đọc được tệp', en: 'cannot read the file'}}
}
