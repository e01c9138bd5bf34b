import {readFile} from 'node:fs/promises'
import type {SiteInput} from '../site-input.ts'
import {type ArchiveEntry, archiveEntriesSchema} from './archive-entry.ts'

/** The entries of all papers of a site: as the build that started this process found them, or read from the workspace. */
export async function readEntries(input: SiteInput): Promise<ArchiveEntry[]> {
  if (input.entries === undefined) {
    // Loaded where it is needed only: Astro reads this file, and all that it imports, before anything else.
    const {readWorkspaceEntries} = await import('./read-workspace-entries.ts')
    return readWorkspaceEntries(input)
  }
  return archiveEntriesSchema.parse(JSON.parse(await readFile(input.entries, 'utf8')))
}
