import {copyFileSync, linkSync, mkdirSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {z} from 'zod'
import {sha256} from '../workspace/cache.ts'
import {writeFileAtomically} from '../workspace/write-file.ts'

/**
 * What the last build put into a folder, and from what: a file whose inputs are the same is taken over instead of being made again.
 * It lies in the workspace, not in the folder, which is published.
 */
export interface SiteMemory {
  /** take a file over from the last build, where its key is the same and nobody has touched it since */
  takeOver(file: string, key: string): boolean
  /** a file that this build makes, and the digest of what it is made from */
  made(file: string, key: string): void
  /** whether a file was taken over from a build that searched its own for the same things (`searchedFor`) */
  wasSearched(file: string, things: string): boolean
  /** all files of this build were searched for these things, by a digest of them, and none was found */
  searchedFor(things: string): void
  /** remember the files of this build, now that they are published */
  keep(): Promise<void>
}

/** Open the memory of an output folder; files are taken over into `staging`. */
export async function openSiteMemory(root: string, outDir: string, staging: string): Promise<SiteMemory> {
  const path = join(root, '.vanthu', 'sites', `${sha256(resolve(outDir)).slice(0, 16)}.json`)
  const {files: before, searched} = await readMemory(path)
  const now = new Map<string, string>()
  const takenOver = new Set<string>()
  let searchedNow: string | undefined
  return {
    takeOver(file, key) {
      const known = before.get(file)
      const old = join(outDir, file)
      if (known?.key !== key || stampOf(old) !== known.stamp) return false
      const target = join(staging, file)
      makeFolder(dirname(target))
      linkOrCopy(old, target)
      now.set(file, key)
      takenOver.add(file)
      return true
    },
    wasSearched: (file, things) => searched === things && takenOver.has(file),
    searchedFor: things => {
      searchedNow = things
    },
    made: (file, key) => {
      now.set(file, key)
    },
    async keep() {
      const files = [...now].flatMap(([file, key]) => {
        const stamp = stampOf(join(outDir, file))
        return stamp === undefined ? [] : [[file, {key, stamp}] as const]
      })
      const memory: Memory = {files: Object.fromEntries(files), searched: searchedNow}
      await writeFileAtomically(path, JSON.stringify(memory))
    }
  }
}

// --- internal ---

const memorySchema = z.strictObject({
  files: z.record(z.string(), z.strictObject({key: z.string(), stamp: z.string()})),
  /** what all of them were searched for, as a digest */
  searched: z.string().optional()
})

type Memory = z.infer<typeof memorySchema>

async function readMemory(path: string): Promise<{files: Map<string, Memory['files'][string]>; searched?: string}> {
  try {
    const {files, searched} = memorySchema.parse(JSON.parse(await readFile(path, 'utf8')))
    return {files: new Map(Object.entries(files)), searched}
  } catch {
    return {files: new Map()}
  }
}

/** Size and time of a file; calls that wait for each of sixty thousand files would take ten times as long. */
function stampOf(path: string): string | undefined {
  const stat = statSync(path, {throwIfNoEntry: false})
  return stat?.isFile() ? `${stat.size} ${stat.mtimeMs}` : undefined
}

const folders = new Set<string>()

function makeFolder(folder: string): void {
  if (folders.has(folder)) return
  mkdirSync(folder, {recursive: true})
  folders.add(folder)
}

/** One file under two names costs nothing; another disk takes a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
