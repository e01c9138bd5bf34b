import {createHash} from 'node:crypto'
import type {SiteSettings} from '../../core/data/site-settings.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'

/** Who keeps an archive: two archives never give one name to two papers, and one that moves to another server keeps its names. */
export type ArchiveName = Pick<SiteSettings, 'name' | 'organName'>

/** The name of a paper for ever, as `urn:uuid:`: its first id makes it, so that a file that is renamed keeps it. */
export function paperUrn({id, formerIds}: Pick<PaperSummary, 'id' | 'formerIds'>, archive: ArchiveName): string {
  return urnOf(['paper', formerIds[0] ?? id], archive)
}

/** The name of a feed for ever: the overall one, or that of a type. */
export function feedUrn(type: string | undefined, archive: ArchiveName): string {
  return urnOf(['feed', type ?? ''], archive)
}

// --- internal ---

/** A UUID of version 8 (RFC 9562): its bits come from a digest of the name. */
function urnOf(parts: readonly string[], {name, organName}: ArchiveName): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify(['vanthu', organName ?? name, ...parts]))
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
