import {readFile} from 'node:fs/promises'
import type {SiteInput} from '../site-input.ts'
import {type ArchiveEntry, archiveEntriesSchema} from './archive-entry.ts'

/** The entries of all papers of a site: as the build that started this process found them, or read from the workspace. */
export async function readEntries(input: SiteInput): Promise<readonly ArchiveEntry[]> {
  if (input.entries === undefined) {
    // Loaded where it is needed only: Astro reads this file, and all that it imports, before anything else.
    const {readWorkspaceEntries} = await import('./read-workspace-entries.ts')
    return readWorkspaceEntries(input)
  }
  const entries = read.get(input.entries) ?? readFrom(input.entries)
  read.set(input.entries, entries)
  return entries
}

// --- internal ---

/** A build writes its file once; the collection and the pages of the data ask for it in one process. */
const read = new Map<string, Promise<ArchiveEntry[]>>()

async function readFrom(file: string): Promise<ArchiveEntry[]> {
  return archiveEntriesSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}
