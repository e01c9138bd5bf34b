import {z} from 'zod'
import {type PaperSummary, paperSummarySchema} from '../paper/paper-summary.ts'
import type {ArchivePaper} from './prepare-archive.ts'

/** A paper of the archive as Astro's store holds it: no text, no HTML. */
export interface ArchiveEntry {
  id: string
  digest: string
  /** whether any place of the paper is made from data */
  bound: boolean
  data: PaperSummary
}

/** The entries of an archive, as one build hands them to Astro's process. */
export const archiveEntriesSchema = z.array(
  z.strictObject({id: z.string(), digest: z.string(), bound: z.boolean(), data: paperSummarySchema})
)

/** A prepared paper as an entry. */
export function archiveEntry({paper, digest, page}: ArchivePaper): ArchiveEntry {
  return {id: paper.id, digest, bound: page.bound, data: page.summary}
}
