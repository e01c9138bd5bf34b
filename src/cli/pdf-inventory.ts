import {readFile, rm} from 'node:fs/promises'
import {join, resolve, sep} from 'node:path'
import {z} from 'zod'
import {writeFileAtomically} from '../workspace/write-file.ts'

const inventoryName = '.vanthu-pdfs.json'
const inventorySchema = z.array(z.string())

/**
 * Remove the PDFs that an earlier build made and this one did not: a paper that was withdrawn, or became secret, must not stay
 * in the archive. Files that no build made are left alone.
 */
export async function dropEarlierPdfs(out: string, made: readonly string[]): Promise<void> {
  const folder = resolve(out, 'pdf')
  for (const file of await earlierPdfs(out)) {
    const path = resolve(folder, file)
    // An inventory that somebody edited must not lead out of the folder.
    if (!made.includes(file) && path.startsWith(folder + sep) && path.endsWith('.pdf')) await rm(path, {force: true})
  }
  await writeFileAtomically(join(out, inventoryName), `${JSON.stringify(made)}\n`)
}

// --- internal ---

async function earlierPdfs(out: string): Promise<string[]> {
  try {
    return inventorySchema.safeParse(JSON.parse(await readFile(join(out, inventoryName), 'utf8'))).data ?? []
  } catch {
    return []
  }
}
