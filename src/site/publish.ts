import {randomUUID} from 'node:crypto'
import {cp, mkdir, readdir, readFile, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {WorkspaceError} from '../workspace/workspace-error.ts'
import {makeFolder, writeFileAtomically} from '../workspace/write-file.ts'

/** The list of what the last build put into a folder: only that may be replaced by the next one. */
const inventoryName = '.vanthu-site.json'

/**
 * Put a finished site into its folder: old pages and files go, whatever else is there stays. It is brought onto the folder's disk first and then put
 * in place entry by entry with a rename, so that a full disk leaves the old site as it was. Refuses to replace what no build put there.
 */
export async function publishSite(from: string, outDir: string): Promise<void> {
  await makeFolder(outDir)
  const entries = await readdir(from)
  const earlier = await readInventory(outDir)
  for (const entry of entries)
    if (!earlier.includes(entry) && (await exists(join(outDir, entry)))) throw foreignEntry(outDir, entry)
  // The new list first, together with the old one: whatever ends this run, the next may go on.
  await writeInventory(outDir, [...new Set([...earlier, ...entries])])
  const aside = join(outDir, `.vanthu-old-${randomUUID().slice(0, 8)}`)
  const fresh = join(aside, 'new')
  const old = join(aside, 'old')
  await mkdir(aside)
  try {
    await move(from, fresh)
    await mkdir(old)
    for (const entry of new Set([...earlier, ...entries])) await replaceEntry(fresh, outDir, old, entry)
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
  await writeInventory(outDir, entries)
}

// --- internal ---

const inventorySchema = z.strictObject({entries: z.array(z.string())})

async function readInventory(outDir: string): Promise<string[]> {
  const text = await readFile(join(outDir, inventoryName), 'utf8').catch(() => '{}')
  try {
    return inventorySchema.safeParse(JSON.parse(text)).data?.entries.filter(isPlainName) ?? []
  } catch {
    return []
  }
}

async function writeInventory(outDir: string, entries: string[]): Promise<void> {
  await writeFileAtomically(join(outDir, inventoryName), `${JSON.stringify({entries})}\n`)
}

/** An inventory that somebody edited must not lead out of the folder. */
function isPlainName(name: string): boolean {
  return !/[\\/]/.test(name) && name !== '.' && name !== '..'
}

async function replaceEntry(fresh: string, outDir: string, old: string, entry: string): Promise<void> {
  const target = join(outDir, entry)
  if (await exists(target)) await rename(target, join(old, entry))
  if (await exists(join(fresh, entry))) await rename(join(fresh, entry), target)
}

/** A rename, or a copy where the target lies on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await cp(from, to, {recursive: true})
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

function foreignEntry(outDir: string, entry: string): WorkspaceError {
  return new WorkspaceError(
    {
      vi: `${join(outDir, entry)} đã có và không phải do vanthu tạo`,
      en: `${join(outDir, entry)} exists and was not made by vanthu`
    },
    {
      vi: 'Chọn thư mục khác cho --out, hoặc tự chuyển mục đó đi.',
      en: 'Choose another folder for --out, or move that entry away.'
    }
  )
}
