import {statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {z} from 'zod'
import {sha256} from '../../workspace/cache.ts'
import {writeFileAtomically} from '../../workspace/write-file.ts'

/**
 * What the last build put into a folder, and from what: a file whose inputs are the same stays where it stands instead of being made again.
 * It lies in the workspace, not in the folder, which is published.
 */
export interface SiteMemory {
  /** let a file of the last build stand, where its key is the same and nobody has touched it since */
  takeOver(file: string, key: string): boolean
  /** let all files stand that were made from the same; none of them where one is not as it was */
  takeOverAll(key: string): string[]
  /** the files that stand */
  standing(): ReadonlySet<string>
  /** a file that this build makes, and the digest of what it is made from */
  made(file: string, key: string): void
  /** whether a file was taken over from a build that searched its own for the same things (`searchedFor`) */
  wasSearched(file: string, things: string): boolean
  /** all files of this build were searched for these things, by a digest of them, and none was found */
  searchedFor(things: string): void
  /** remember the files of this build, now that they are published */
  keep(): Promise<void>
}

/** Open the memory of an output folder. */
export async function openSiteMemory(root: string, outDir: string): Promise<SiteMemory> {
  const path = join(root, '.vanthu', 'sites', `${sha256(resolve(outDir)).slice(0, 16)}.json`)
  const {files: before, searched} = await readMemory(path)
  const now = new Map<string, string>()
  const standing = new Set<string>()
  let searchedNow: string | undefined
  const isAsItWas = (file: string, key: string) => {
    const known = before.get(file)
    return known?.key === key && stampOf(join(outDir, file)) === known.stamp
  }
  const letStand = (file: string, key: string) => {
    now.set(file, key)
    standing.add(file)
  }
  return {
    takeOver(file, key) {
      if (!isAsItWas(file, key)) return false
      letStand(file, key)
      return true
    },
    takeOverAll(key) {
      const files = [...before].flatMap(([file, known]) => (known.key === key ? [file] : []))
      if (!files.every(file => isAsItWas(file, key))) return []
      for (const file of files) letStand(file, key)
      return files
    },
    standing: () => standing,
    wasSearched: (file, things) => searched === things && standing.has(file),
    searchedFor: things => {
      searchedNow = things
    },
    made: (file, key) => {
      now.set(file, key)
      standing.delete(file)
    },
    async keep() {
      // What is not there any more is known as such: all files of its kind are made again.
      const files = [...now].map(([file, key]) => [file, {key, stamp: stampOf(join(outDir, file)) ?? ''}] as const)
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
