import {readWorkspace} from '../../workspace/workspace.ts'
import {type ArchiveEntry, archiveEntry} from './archive-entry.ts'
import {prepareArchive} from './prepare-archive.ts'
import type {ViewSource} from './read-view.ts'

/** The entries of a workspace that was not read yet. */
export async function readWorkspaceEntries({root, audience}: ViewSource): Promise<ArchiveEntry[]> {
  const seen = await readWorkspace(root, audience)
  const {papers} = await prepareArchive({official: seen, seen, audience, today: ''}, () => {})
  return papers.map(archiveEntry)
}
