import {randomUUID} from 'node:crypto'
import {cp, readFile, rename, rm, rmdir} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {exists, isFolder, pathsIn} from '../../workspace/read-files.ts'
import {hour, removeOlder} from '../../workspace/remove-older.ts'
import {WorkspaceError} from '../../workspace/workspace-error.ts'
import {makeFolder, writeFileAtomically} from '../../workspace/write-file.ts'
import {mergeFolder} from './merge-folder.ts'

/** The list of what the last build put into a folder: only that may be replaced by the next one. */
const inventoryName = '.vanthu-site.json'

/**
 * Put a finished site into its folder: new files come in place of old ones, those of the last build that still hold (`standing`) stay, all
 * others of it go, whatever else is there stays. The new ones are brought onto the folder's disk first and then put in place with renames, so
 * that a full disk leaves the old site as it was, and no reader ever meets half a file. Refuses to replace what no build put there.
 */
export async function publishSite(
  from: string,
  outDir: string,
  standing: ReadonlySet<string> = new Set()
): Promise<void> {
  await makeFolder(outDir)
  // What a killed build left; a living one is never an hour at it.
  await removeOlder(outDir, asidePrefix, hour)
  const files = await pathsIn(from)
  const wanted = new Set([...files, ...standing])
  const entries = [...new Set([...wanted].map(firstName))]
  const earlier = await readInventory(outDir)
  for (const entry of entries)
    if (!earlier.includes(entry) && (await exists(join(outDir, entry)))) throw foreignEntry(outDir, entry)
  const aside = join(outDir, `${asidePrefix}${randomUUID().slice(0, 8)}`)
  const old = (await Promise.all(earlier.map(entry => filesOf(outDir, entry)))).flat()
  try {
    await move(from, aside)
    // The new list first, together with the old one: whatever ends this run, the next may go on.
    await writeInventory(outDir, [...new Set([...earlier, ...entries])])
    await removeFiles(
      outDir,
      old.filter(file => !wanted.has(file))
    )
    await mergeFolder(aside, outDir)
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
  await writeInventory(outDir, entries)
}

// --- internal ---

const asidePrefix = '.vanthu-new-'

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
  return !/[\\/]/.test(name) && name !== '' && name !== '.' && name !== '..'
}

function firstName(file: string): string {
  return file.split('/', 1)[0]!
}

/** The files of one entry of a folder, by their paths in the folder. */
async function filesOf(folder: string, entry: string): Promise<string[]> {
  const place = join(folder, entry)
  if (await isFolder(place)) return (await pathsIn(place)).map(file => `${entry}/${file}`)
  return (await exists(place)) ? [entry] : []
}

/** Remove files, and the folders that are empty without them. */
async function removeFiles(outDir: string, files: readonly string[]): Promise<void> {
  for (const file of files) await rm(join(outDir, file), {force: true})
  const folders = new Set(files.flatMap(file => foldersAbove(file)))
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    await rmdir(join(outDir, folder)).catch(() => undefined)
}

function foldersAbove(file: string): string[] {
  const names = file.split('/').slice(0, -1)
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
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
